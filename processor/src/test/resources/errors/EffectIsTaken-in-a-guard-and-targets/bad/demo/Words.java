package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow(targets = "printed")
//              ^ Leat/EffectIsTaken
final class Words {
    @Processor static void printed(@Input String text) { System.out.println(text); }

    @When("printed") @Processor static int length(@Input String text) { return text.length(); }
//  ^ Leat/EffectIsTaken
}
