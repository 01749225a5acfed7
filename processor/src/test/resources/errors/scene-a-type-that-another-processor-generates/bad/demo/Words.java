package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Generated made(@Input String text) { return new Generated(text); }

    @Processor static int length(Generated made) { return made.text().length(); }
}
