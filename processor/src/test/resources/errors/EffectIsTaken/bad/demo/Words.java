package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static void printed(@Input String text) { System.out.println(text); }

    @Processor static int length(String printed, @Input int before) { return before; }
//                                      ^ Leat/EffectIsTaken
}
