package demo;

import dev.leat.*;
import java.util.List;

@Flow
final class Words {
    @Processor static List<String> words(@Input String text) { return List.of(text.split(" ")); }

    @Processor static int size(List<String> tokens) { return tokens.size(); }
//                                          ^ Leat/UnknownValue

    @Processor static boolean none(List<String> tokens) { return tokens.isEmpty(); }

    @When("none") @Processor static String first(List<String> tokens) { return tokens.get(0); }
}
