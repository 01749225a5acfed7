package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Integer count(@Input String text) { return text.length(); }

    @Processor static String shown(Number number) { return number.toString(); }
//                                        ^ Leat/UnknownValue
}
