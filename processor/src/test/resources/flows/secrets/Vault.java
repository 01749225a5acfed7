package secrets;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Secret;
import dev.leat.Way;
import dev.leat.When;

@Flow(ways = Way.GRAPH)
final class Vault {
    private Vault() {}

    /** Secret as an input: the text of one of its records would show the code. */
    sealed interface Command {}

    record Change(@Secret String to) implements Command {}

    record Look() implements Command {}

    @Initial("code")
    static String firstCode() {
        return "hunter2-first";
    }

    @Initial("visits")
    static int none() {
        return 0;
    }

    @Processor("code")
    @Secret
    static String changed(@Input @Match Change command, @Previous String code) {
        if (command.to().equals(code)) {
            throw new IllegalArgumentException("The same as before: " + code);
        }
        return command.to();
    }

    @Processor
    static int visits(@Previous int visits, @Input Command command) {
        return visits + (command instanceof Look ? 1 : 2);
    }

    @Processor
    @Secret
    static String masked(String code) {
        return code.replace('h', 'H') + " hunter2";
    }

    @Processor
    static int length(String code) {
        return code.length();
    }

    @Initial("open")
    static boolean shut() {
        return false;
    }

    /** Kept, and asked for: it is made in its turn. */
    @Processor
    static boolean open(@Previous boolean open, @Input Command command) {
        if (command instanceof Change change && change.to().contains("jammed")) {
            throw new IllegalStateException("Jammed by " + change);
        }
        return !open;
    }

    @Processor
    @When("open")
    static String greeting() {
        return "Come in";
    }
}
