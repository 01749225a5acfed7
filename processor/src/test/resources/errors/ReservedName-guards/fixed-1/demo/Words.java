package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @Processor static boolean angry(@Input String text) { return text.endsWith("!"); }

    @Processor(value = "firedValue", cutOff = CutOff.NEVER) static boolean fired(@Input String text) { return text.contains("fired"); }

    @When("angry")
    @Processor static String answer(@Input String text) { return "Calm down"; }
}
