package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;

@Flow
final class Words {
    private record Hidden(int number) {}

    @Processor static String[] tokens(@Input String text, @Depends Clock clock) throws IOException { return text.split(" "); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
//                                            ^ Leat/TypeMismatch

    @Processor static Hidden hidden(int uniques) { return new Hidden(uniques); }
//                           ^ Leat/InaccessibleType

    @Processor private static String nothing(int uniques) { return ""; }
//                                   ^ Leat/PrivateProcessor
}
