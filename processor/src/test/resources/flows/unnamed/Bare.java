import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(replaceable = false)
final class Bare {
    @Processor
    static int next(@Input int x) {
        return x + 1;
    }
}
