package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int total(@Input @From("givenTotal") int total, @Input int price) { return total + price; }
}
