package lazynames;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values called like what generated code calls its own, and types that are easily got wrong. */
@Flow(
        ways = Way.LAZY,
        targets = {"value", "Value", "async", "failure", "count", "raw"})
class Clashes {
    @SuppressWarnings("try")
    static final class Resource implements AutoCloseable {
        boolean closed;

        @Override
        public void close() throws Exception {
            closed = true;
        }
    }

    @Processor
    int value(@Input int demand, @Input int lazy) {
        return demand + lazy;
    }

    @Processor("Value")
    static String capital(@From("value") int value) {
        return "V" + value;
    }

    @Processor
    static long async(@Input int make, @Input long step) {
        return make * step;
    }

    @Processor
    static boolean valueMade(int value, long async) {
        return value < async;
    }

    @Processor
    static @Nullable String failure(boolean valueMade) {
        return valueMade ? null : "failure";
    }

    @Processor
    static int flow(@Nullable String failure, @Depends(scope = Scope.RUN) int opened) {
        return (failure == null ? 0 : failure.length()) + opened;
    }

    @Processor
    static int openedOpened(int flow, @Depends(scope = Scope.RUN) int opened) {
        return flow + opened;
    }

    @Processor
    static char steps1(int openedOpened, @Depends(scope = Scope.RUN) Resource resource) {
        return (char) ('a' + openedOpened + (resource.closed ? 1 : 0));
    }

    @Processor
    static int[] made(char steps1, @Depends(scope = Scope.RUN) Resource resource) {
        return new int[] {steps1, resource.closed ? 1 : 0};
    }

    @Processor
    static int count(int... made) {
        return made.length;
    }

    @Processor
    @SuppressWarnings("rawtypes")
    static List raw(Map<String, ? extends Number> numbers) {
        return List.copyOf(numbers.values());
    }

    @Processor
    static Map<String, ? extends Number> numbers(@From("Value") String Value) {
        return Map.of(Value, 1);
    }
}
