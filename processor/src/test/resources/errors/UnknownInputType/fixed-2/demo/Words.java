package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    sealed interface Command permits Open, Close {}

    record Open(String code) implements Command {}

    record Close() implements Command {}

    @Processor static String answer(@Input @Match Open command) { return command.code(); }
}
