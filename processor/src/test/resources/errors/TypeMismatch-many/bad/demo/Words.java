package demo;

import dev.leat.*;
import java.util.List;

@Flow
final class Words {
    @Processor static String[] tokens(@Input String text) { return text.split(" "); }
//                             ^ Leat/TypeMismatch

    @Processor static int size(List<String> tokens) { return tokens.size(); }

    @Processor static boolean none(List<String> tokens) { return tokens.isEmpty(); }

    @Processor static String first(List<String> tokens) { return tokens.get(0); }
}
