package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;

@Flow(ways = Way.BENCHMARK)
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    @Sample("text") private static String licence() { return "Permission is hereby granted"; }
//                                        ^ Leat/SampleNotCallable
}
