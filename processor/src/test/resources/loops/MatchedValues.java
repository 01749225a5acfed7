package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

/** Matches of values that a loop has made. */
final class MatchedValues {
    enum Sign {
        MINUS,
        ZERO,
        PLUS
    }

    @Flow(keep = "text", replaceable = false)
    static final class Signs {
        @Processor
        static Sign sign(@Input @Each("numbers") int n) {
            return Sign.values()[1 + Integer.signum(n)];
        }

        @Processor("text")
        static String minus(@Match("MINUS") Sign sign) {
            return "-";
        }

        @Processor("text")
        static String plus(@Match("PLUS") Sign sign, @Input @Each("numbers") int n) {
            return "+" + n;
        }
    }

    static void matches_L02_valuesOfALoop() {
        assertThat(new MatchedValues_SignsFlow().run(new int[] {0, 3, -2, 0, 1}).text())
                .containsExactly("+3", "-", "+1");
    }

    private MatchedValues() {}
}
