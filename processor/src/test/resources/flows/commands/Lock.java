package commands;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.When;

/** Narrowing over sealed types and enums. */
@Flow
class Lock {
    sealed interface Command permits Close, Open {}

    record Close() implements Command {}

    record Open(String code) implements Command {}

    enum Mood { CALM, ANGRY, FURIOUS }

    @Processor("answer") static String close(@Input @Match Close command) {
        return "closed";
    }

    @Processor("answer") static String open(@Input @Match Open command) {
        return "opened with " + command.code();
    }

    @Processor static boolean known(@Input @Match Open command) {
        return command.code().equals("potato");
    }

    @When("!known")
    @Processor static String alarm(@Input Mood mood) {
        return "wrong code, " + mood;
    }

    @Processor("face") static char calm(@Input @Match("CALM") Mood mood) {
        return ')';
    }

    @Processor("face") static char other(@Input @Match({"ANGRY", "FURIOUS"}) Mood mood) {
        return '(';
    }
}
