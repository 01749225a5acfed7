package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = {Way.GRAPH, Way.LAZZY})
//                          ^ javac
final class Words {
    @Initial("seen") static int nothing() { return 0; }

    @Processor static String[] tokens(@Input(cutOff = CutOff.SAME) String text) { return text.split(" "); }

    @Processor static int seen(@Previous int seen, String[] tokens) { return seen + tokens.length; }
}
