package stays;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept stays in a run in which nothing makes it, whatever it is. */
@Flow(ways = Way.GRAPH)
final class Inbox {
    private Inbox() {}

    @Initial("urgent")
    static boolean calm() {
        return false;
    }

    @Initial("last")
    static Optional<String> none() {
        return Optional.empty();
    }

    @Initial("first")
    static @Nullable String nobody() {
        return null;
    }

    @Initial("longest")
    static String empty() {
        return "";
    }

    @Initial("count")
    static int zero() {
        return 0;
    }

    /** A condition that is kept: it is made in each run. */
    @Processor
    static boolean urgent(@Previous boolean urgent, @Input String text) throws IOException {
        if (text.startsWith("%")) {
            throw new IOException(text);
        }
        return urgent || text.endsWith("!");
    }

    @Processor
    static boolean mail(@Input String text) {
        return !text.isEmpty();
    }

    @When("mail && urgent")
    @Processor
    static String alarm(@Input String text) {
        return "alarm: " + text;
    }

    @When("mail")
    @Processor
    static Optional<String> last(@Input String text) {
        return text.equals("forget") ? Optional.empty() : Optional.of(text);
    }

    @When("mail")
    @Processor
    static @Nullable String first(@Previous @Nullable String first, @Input String text) {
        return text.equals("forget") ? null : first == null ? text : first;
    }

    /** Guarded by nothing but that something is there. */
    @Processor
    static Optional<String> answer(String alarm, @Previous Optional<String> last) {
        return last.map(before -> alarm + " after " + before);
    }

    @Initial("answer")
    static Optional<String> silence() {
        return Optional.empty();
    }

    @Processor
    static List<String> seen(@Previous Optional<String> answer, @Previous String longest, @Previous int count) {
        return List.of(answer.orElse("-"), longest, "" + count);
    }

    @When("mail")
    @Processor
    static String longest(@Previous String longest, @Input String text) {
        return text.length() > longest.length() ? text : longest;
    }

    @When("mail")
    @Processor("count")
    static int more(@Previous int count) {
        return count + 1;
    }
}
