package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static Long count(@Input String text) { return text.chars().count(); }

    @Processor static long twice(@From("count") long number) { return number * 2; }
}
