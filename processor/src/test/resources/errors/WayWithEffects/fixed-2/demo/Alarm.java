package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.GRAPH)
final class Alarm {
    @Processor static int level(@Input int reading) { return reading / 10; }

    @Processor static String told(int level) { return "level " + level; }
}
