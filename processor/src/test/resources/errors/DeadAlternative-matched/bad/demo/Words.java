package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    enum Mood { CALM, ANGRY }

    @Processor("face") static char calm(@Input @Match("CALM") Mood mood) { return ')'; }

    @Processor("face") static char angry(@Input @Match("ANGRY") Mood mood) { return '('; }

    @Processor("face") static char other() { return '|'; }
//                                 ^ Leat/DeadAlternative
}
