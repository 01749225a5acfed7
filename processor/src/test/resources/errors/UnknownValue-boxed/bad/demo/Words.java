package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Long count(@Input String text) { return text.chars().count(); }

    @Processor static long twice(long number) { return number * 2; }
//                                    ^ Leat/UnknownValue
}
