package arithmetic;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

final class Functions {
    @Flow
    interface Chained {
        @Processor
        static int f4(int f2) {
            return f2 + 42;
        }

        @Processor
        static int f2(int f1) {
            return f1 + 2;
        }

        @Processor
        static int f3(int f1) {
            return f1 * 42;
        }

        @Processor
        static int f1(@Input int x) {
            return x * 2;
        }
    }

    @Flow
    interface Ordered {
        @Processor
        static int a(@Input int x) {
            return x * 2;
        }

        @Processor
        static int b(@Input int x) {
            return x * 3;
        }

        @Processor
        static int product(int a, int b) {
            return a * b;
        }

        @Processor
        static int sum(int a, int b) {
            return a + b;
        }

        @Processor
        static int difference(@From("b") int minuend, @From("a") int subtrahend) {
            return minuend - subtrahend;
        }
    }

    @Flow
    interface Diamond {
        @Processor
        static int a(@Input int x) {
            return x;
        }

        @Processor
        static int ten(int a) {
            return a + 10;
        }

        @Processor
        static int twenty(int a) {
            return a + 20;
        }

        @Processor
        static int sum(int ten, int twenty) {
            return ten + twenty;
        }
    }

    @Flow
    interface Scaled {
        @Processor("output")
        static int scale(@Input int x, @Depends Multiplier multiplier) {
            return x * multiplier.factor();
        }
    }

    record Multiplier(int factor) {}
}
