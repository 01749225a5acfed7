package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

@Flow(ways = Way.SHEET)
final class Words {
    @Processor static int size(@Input(cutOff = CutOff.SAME) List<String> tokens) { return tokens.size(); }

    @Processor static boolean empty(@Input(cutOff = CutOff.SAME) List<String> tokens) { return tokens.isEmpty(); }
}
