package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Optional;

@Flow
final class Words {
    @Processor static char first(@Each("name") char c) { return c; }
//                                     ^ Leat/NotASequence

    @Processor static String name(@Input String s) { return s; }

    @Processor static int one(@Each("maybe") int n) { return n; }
//                                  ^ Leat/NotASequence

    @Processor static Optional<Integer> maybe(@Input int n) { return Optional.of(n); }

    @Processor static int plain(@Input int count) { return count; }

    @Processor static int each(@Input @Each int count) { return count; }
//                                              ^ Leat/NotASequence
}
