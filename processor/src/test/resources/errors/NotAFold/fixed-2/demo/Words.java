package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Previous int length, @Input @Each("words") String word) { return Math.max(length, word.length()); }

    @Initial("length") static int none() { return 0; }

    @Processor static int longest(@Last int length) { return length; }
}
