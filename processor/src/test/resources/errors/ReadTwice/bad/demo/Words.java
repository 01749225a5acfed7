package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.Stream;

@Flow
final class Words {
    @Processor static Stream<Integer> xs(@Input int n) { return Stream.of(n); }

    @Processor static int twice(@Each("xs") int x) { return 2 * x; }

    @Processor static long count(Stream<Integer> xs) { return xs.count(); }
//                                               ^ Leat/ReadTwice

    @Processor static List<Integer> all(@All("twice") List<Integer> all) { return all; }
}
