package demo;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.text.NumberFormat;

@Flow(keep = "half")
final class Words {
    @Processor static int half(@Input @Each("numbers") int number) { return number / 2; }

    @Processor static String shown(@Input int most, @Depends NumberFormat format) { return format.format(most); }
}
