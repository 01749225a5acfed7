package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.When;

@Flow
final class Words {
    record Ends(char first, char last) {}

    @Processor static boolean empty(@Input String text) { return text.isEmpty(); }

    @When("!empty")
    @Spread @Processor static Ends ends(@Input String text) { return new Ends(text.charAt(0), text.charAt(text.length() - 1)); }

    @Processor("ends") static Ends none() { return new Ends(' ', ' '); }
//                                 ^ Leat/SpreadAlternative

    @Processor static int sum(Ends ends) { return ends.first() + ends.last(); }
}
