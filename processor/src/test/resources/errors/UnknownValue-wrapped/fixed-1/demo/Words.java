package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Optional;

@Flow
final class Words {
    @Processor static Optional<String> first(@Input String text) { return text.lines().findFirst(); }

    @Processor static int length(@Input @From("text") String line) { return line.length(); }
}
