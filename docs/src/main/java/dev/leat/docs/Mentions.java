package dev.leat.docs;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.Stream;

// region flow
@Flow
final class Mentions {
    private Mentions() {}

    @Processor
    static String quote(@Each("lines") @Input String line) {
        return "> " + line.strip();
    }

    @Processor
    static List<String> excerpt(@All("quote") Stream<String> quotes, @Input String word) {
        return quotes.filter(quote -> quote.contains(word)).limit(2).toList();
    }
}
// endregion
