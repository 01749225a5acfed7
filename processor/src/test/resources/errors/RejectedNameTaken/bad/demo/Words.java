package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static int number(@Input @Each(value = "lines", rejected = "bad") String line) { return Integer.parseInt(line); }
//                                                                        ^ Leat/RejectedNameTaken

    @Processor static int bad(@Input int n) { return n; }

    @Processor static List<Integer> all(@All("number") List<Integer> all) { return all; }
}
