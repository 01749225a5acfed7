package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static int length(@Input @Each("words") String word) { return word.length(); }

    @Processor static int total(@All("length") List<String> lengths) { return lengths.size(); }
//                                                          ^ Leat/ResultMismatch

    @Processor static String first(@First String length) { return length; }
//                                               ^ Leat/ResultMismatch

    @Processor static int wide(@All("length") long[] lengths) { return lengths.length; }

    @Processor static int boxed(@All("length") Integer[] lengths) { return lengths.length; }
}
