package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;

@Flow(ways = Way.BENCHMARK)
final class Words {
    record Row(CharSequence text, int most) {}

    @Processor static int length(@Input String text, @Input int most) { return text.length() + most; }

    @Sample static Row row() { return new Row("Permission", 3); }
//  ^ Leat/SampleMismatch
}
