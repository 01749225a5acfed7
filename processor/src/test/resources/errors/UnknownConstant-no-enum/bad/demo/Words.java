package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Object thing(@Input String text) { return text; }

    @Processor static char face(@Match("CALM") Object thing) { return '('; }
//                              ^ Leat/UnknownConstant
}
