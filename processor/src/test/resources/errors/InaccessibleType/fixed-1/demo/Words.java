package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    record Word(String text) {}

    @Processor static Word word(@Input String text) { return new Word(text); }

    @Processor static int length(Word word) { return word.text().length(); }
}
