package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
abstract class Words {
    @Initial("a") static void nothing() {}
//                            ^ Leat/InitialNotCallable

    @Initial("b") static <T> T any() { return null; }
//                             ^ Leat/InitialNotCallable

    @Initial("c") abstract int none();
//                             ^ Leat/InitialNotCallable

    @Processor @Initial("d") static int both(@Depends StringBuilder text) { return text.length(); }
//                                      ^ Leat/InitialNotCallable

    @Processor static int a(@Previous int a, @Previous int b, @Previous int c, @Previous int d) { return a + b + c + d; }

    @Processor static int b() { return 1; }

    @Processor static int c() { return 1; }

    @Processor static int d() { return 1; }
}
