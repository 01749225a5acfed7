package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
final class Words {
    record Ends(char first) {}

    @Processor private static String nothing(@Input String text) { return text; }
//                                   ^ Leat/PrivateProcessor

    @Processor static int size(Object nothing) { return nothing.hashCode(); }

    @Spread @Processor static String ends(int size) { return ""; }
//  ^ Leat/SpreadWithoutRecord

    @Processor static int code(char first) { return first; }

    @Processor("the sum") static int sum(@Input int given) { return given; }
//  ^ Leat/BadValueName

    @Processor static int twice(int theSum) { return theSum * 2; }

    @Processor static <T> T any(@Input T anything) { return anything; }
//                          ^ Leat/UnboundTypeVariable

    @Processor static String shown(String any) { return any; }
}
