package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Number number(@Input String text) { return text.length(); }

    @Processor static int whole(@Match Integer number) { return number; }

    @Processor static double part(@Match Double number) { return number; }
}
