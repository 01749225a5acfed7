package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.IOException;
import java.util.Set;

@Flow(ways = Way.SHEET)
final class Words {
    private record Hidden(int number) {}

    @Processor static String[] tokens(@Input String text) throws IOException { return text.split(" "); }

    @Processor static int uniques(Set<String> tokens) { return tokens.size(); }
//                                            ^ Leat/TypeMismatch

    @Processor static Hidden hidden(@Input int missing) { return new Hidden(missing); }
//                           ^ Leat/InaccessibleType
}
