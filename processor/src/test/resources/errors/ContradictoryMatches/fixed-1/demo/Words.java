package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Number number(@Input String text) { return text.length(); }

    @Processor static int both(@Match Integer number) { return number; }
}
