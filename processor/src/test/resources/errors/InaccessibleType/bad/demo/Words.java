package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    private record Word(String text) {}

    @Processor static Word word(@Input String text) { return new Word(text); }
//                         ^ Leat/InaccessibleType

    @Processor static int length(Word word) { return word.text().length(); }
}
