package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static String tokens(String txt) { return txt; }
//                                         ^ Leat/UnknownValue

    @Processor private static int size(@Input String text) { return text.length(); }
//                                ^ Leat/PrivateProcessor

    @Processor static int a(int b, @Input Integer text) { return b; }
//                              ^ Leat/Cycle
//                                                ^ Leat/ConflictingInputs

    @Processor static int b(int a) { return a; }

    @Processor private static String nothing(@Input @Depends String other) { return other; }
//                                   ^ Leat/PrivateProcessor
//                                                                  ^ Leat/ConflictingRoles

    @Processor static int last(long tokens) { return (int) tokens; }
//                                  ^ Leat/TypeMismatch
}

final class Prices {
    @Processor static int price(@Input int cents) { return cents; }
//  ^ Leat/NotInAFlow
}
