package warnings;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Signatures that javac warns of wherever they are used: generated code must not. */
@Flow
final class Old {
    @Deprecated
    @Processor
    static int deprecated(@Input int x) {
        return x;
    }

    @SuppressWarnings("rawtypes")
    @Processor
    static List raw(int deprecated) {
        return List.of(deprecated);
    }

    @Processor
    static int unchecked(@dev.leat.From("raw") List<Integer> numbers) {
        return numbers.get(0) + 1;
    }

    @Processor
    static int interruptible(int unchecked, @Depends(scope = Scope.RUN) AutoCloseable resource) {
        return unchecked + 1;
    }
}
