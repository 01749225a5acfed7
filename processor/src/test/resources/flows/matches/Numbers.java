package matches;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.Optional;

/** One value taken twice by one processor: what each parameter narrows concerns the others as well. */
@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"both", "either", "beside", "held"})
final class Numbers {
    private Numbers() {}

    enum Grade {
        GOOD,
        FAIR,
        POOR
    }

    @Processor
    static Object thing(@Input int n) {
        return n > 0 ? (Object) n : "s" + n;
    }

    @Processor
    static int both(@Match Integer thing, @Match @From("thing") Number same) {
        return thing + same.intValue();
    }

    @Processor("either")
    static String comparable(@Match Comparable<?> thing, @Match @From("thing") CharSequence same) {
        return "text " + thing + same;
    }

    @Processor("either")
    static String other(@Match Number thing, @From("thing") Object same) {
        return "number " + thing + same;
    }

    @Processor
    static boolean large(@Input int n) {
        return n > 10 || n < -10;
    }

    @When("large")
    @Processor
    static Object found(Object thing) {
        return thing;
    }

    @Processor
    static String beside(@From("found") Optional<Object> whole, @Match Integer found, @From("found") Object same) {
        return whole.orElse("nothing") + " " + found + " " + same;
    }

    @Processor
    static String held(@From("found") Optional<Object> whole, @From("found") Object same) {
        return whole.orElse("nothing") + " " + same;
    }

    @Processor
    static String graded(@Input @Match({"GOOD", "FAIR"}) Grade grade, @Input @From("grade") @Match({"FAIR", "POOR"}) Grade same) {
        return "just " + grade + same;
    }

    /** Cases with several type arguments, which follow or are left open. */
    @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"answer", "kind"})
    static final class Parsed {
        private Parsed() {}

        sealed interface Either<L, R> permits Left, Right {}

        record Left<L, R>(L left) implements Either<L, R> {}

        record Right<L, R>(R right) implements Either<L, R> {}

        @Processor
        static Either<String, Integer> parsed(@Input String text) {
            return text.isEmpty() ? new Left<>("nothing") : new Right<>(Integer.valueOf(text));
        }

        @Processor("answer")
        static String bad(@Match Left<String, ? extends Number> parsed) {
            return "bad: " + parsed.left().length();
        }

        @Processor("answer")
        static String good(@Match Right<?, ?> parsed) {
            return "good: " + parsed.right();
        }

        @Processor("kind")
        static String left(@Input @Match Left<?, int[]> other) {
            return "left " + other.left();
        }

        @Processor("kind")
        static String right(@Input @Match Right<?, int[]> other) {
            return "right " + other.right().length;
        }
    }

    /** The same of what the run before made. */
    @Flow(ways = Way.GRAPH)
    static final class Kept {
        private Kept() {}

        @Initial("thing")
        static Object nothing() {
            return "";
        }

        @Processor
        static Object thing(@Input int n) {
            return Numbers.thing(n);
        }

        @Processor
        static int grown(@Previous @Match Integer thing, @Previous @From("thing") @Match Number same,
                @From("thing") @Match Integer now) {
            return now - thing * same.intValue();
        }
    }
}
