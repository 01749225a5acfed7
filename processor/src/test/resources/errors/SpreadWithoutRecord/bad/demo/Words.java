package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

@Flow
final class Words {
    @Spread @Processor static String[] words(@Input String text) { return text.split(" "); }
//  ^ Leat/SpreadWithoutRecord
}
