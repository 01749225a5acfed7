package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int change(@Previous int n, @Input @From("n") int now) { return now - n; }
//                                             ^ Leat/UnknownPrevious
}
