package demo;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

@Flow(
        ways = Way.LAZY,
        targets = {"uniques", "nothing", "uniqes"})
//                                       ^ Leat/UnknownTarget
final class Words {
    interface Connection extends AutoCloseable {
        @Override
        void close() throws TimeoutException;
    }

    @Processor static String[] tokens(@Input Supplier<String> text) throws IOException { return text.get().split(" "); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
//                                            ^ Leat/TypeMismatch

    @Processor static String stored(@Depends(scope = Scope.RUN) Connection connection) { return ""; }

    @Processor private static String nothing(int uniques) { return ""; }
//                                   ^ Leat/PrivateProcessor
}
