package demo;

import dev.leat.*;
import prices.Base;

@Flow
//< Leat/InputIsMade
final class Words extends Base {
    @Processor static String clean(@Input String text) { return text.strip(); }
}
