package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    @Processor static int size(@dev.leat.Secret @Input CharSequence text) { return text.length(); }
//                                                                  ^ Leat/ConflictingInputs
}
