package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    enum Mood { CALM, ANGRY }

    @Processor static char face(@Input @Match("ANGRY") Mood mood) { return '('; }
}
