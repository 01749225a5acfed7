package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int number(@Input @Each(value = "lines", rejected = "n") String line) { return Integer.parseInt(line); }
//                                                                        ^ Leat/RejectedNameTaken

    @Processor static int size(@Input int n) { return n; }

    @Processor static int one(@Input @Each(value = "xs", rejected = "bad") String x) { return Integer.parseInt(x); }

    @Processor static int two(@Input @Each(value = "ys", rejected = "bad") String y) { return Integer.parseInt(y); }
//                                                                  ^ Leat/RejectedNameTaken
}
