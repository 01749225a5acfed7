package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.SHEET)
final class Words {
    @Processor(value = "all words", cutOff = CutOff.NEVER) static String words(@Input String text) { return text; }
//  ^ Leat/BadValueName

    @Processor(value = "wait", cutOff = CutOff.SAME) static String line(@Input String text) { return text; }
//  ^ Leat/ReservedName
}
