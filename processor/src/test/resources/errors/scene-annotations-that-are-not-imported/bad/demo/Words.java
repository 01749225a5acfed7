package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int size(@Input String text) { return text.length(); }
//                              ^ javac

    @Processor static long twice(int size, @Depends java.time.Clock clock) { return 2 * size; }
//                                          ^ javac

    @Prozessor static int half(int size) { return size / 2; }
//   ^ javac

    @Processor static int quarter(int half) { return half / 2; }
}
