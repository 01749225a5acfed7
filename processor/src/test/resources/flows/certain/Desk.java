package certain;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;

/** Conditions that each run asks for, whatever its guards say, and some that it may not. */
@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"known", "text"}, include = Desk.Greeting.class)
final class Desk {
    static final List<String> ASKED = new ArrayList<>();

    private Desk() {}

    @Processor
    static boolean known(@Input String id) {
        ASKED.add("known");
        return id.startsWith("k");
    }

    /** Takes it without a guard. */
    @Processor
    static String text(boolean known) {
        return "known: " + known;
    }

    /** The first question of the first way. */
    @Processor
    static boolean first(@Input String id) {
        ASKED.add("first");
        return id.endsWith("1");
    }

    /** Each way takes it. */
    @Processor
    static boolean taken(@Input String id) {
        ASKED.add("taken");
        return id.length() > 3;
    }

    @When("first && second")
    @Processor("way")
    static String one(boolean taken) {
        return "one " + taken;
    }

    @Processor("way")
    static String other(boolean taken) {
        return "other " + taken;
    }

    /** Nobody asks where the first fails. */
    @Processor
    static boolean second(@Input String id) {
        ASKED.add("second");
        return id.contains("2");
    }

    /** What a condition asks that each run asks for. */
    @When("deep")
    @Processor("start")
    static boolean yes() {
        return true;
    }

    @Processor("start")
    static boolean no() {
        return false;
    }

    @Processor
    static boolean deep(@Input String id) {
        ASKED.add("deep");
        return id.contains("d");
    }

    @When("start")
    @Processor
    static String started() {
        return "started";
    }

    /** A guard of another flow that names them. */
    @Flow
    static final class Greeting {
        private Greeting() {}

        @When("known")
        @Processor
        static String greeting(@Input boolean known) {
            return "welcome back";
        }
    }
}
