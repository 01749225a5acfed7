package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    record Open(String code) {}

    @Processor static String answer(@Input @Match Open command) { return command.code(); }
//                                                     ^ Leat/UnknownInputType
}
