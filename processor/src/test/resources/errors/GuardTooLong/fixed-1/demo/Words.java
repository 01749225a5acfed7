package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    static final String TEN = "a || b || a || b || a || b || a || b || a || b";
    static final String FIFTY = TEN + " || " + TEN + " || " + TEN + " || " + TEN + " || " + TEN;

    @Processor static boolean a(@Input String text) { return text.isEmpty(); }

    @Processor static boolean b(@Input String text) { return text.isBlank(); }

    @When(FIFTY)
    @Processor("either") static boolean holds() { return true; }

    @Processor("either") static boolean fails() { return false; }

    @When("either")
    @Processor static int length(@Input String text) { return text.length(); }
}
