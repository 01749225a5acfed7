package matchesbelowcases;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.When;

/** A class below a case that anybody may extend is no case itself, but may be matched, also with a guard. */
@Flow
final class Shapes {
    private Shapes() {}

    sealed interface Shape permits Dot, Ball {}

    record Dot() implements Shape {}

    static non-sealed class Ball implements Shape {}

    static class Pearl extends Ball {}

    @Processor
    static boolean large(@Input int size) {
        return size > 10;
    }

    @Processor
    @When("large")
    static String name(@Input @Match Pearl shape) {
        return "large pearl";
    }

    @Processor
    static String name(@Input @Match Dot shape, @Input int size) {
        return "dot of " + size;
    }

    @Processor
    static String name(@Input @Match Ball shape) {
        return "ball";
    }
}
