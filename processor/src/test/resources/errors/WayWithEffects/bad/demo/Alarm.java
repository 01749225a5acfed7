package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.GRAPH)
//< Leat/WayWithEffects
final class Alarm {
    @Processor static int level(@Input int reading) { return reading / 10; }

    @Processor static void told(int level) { System.out.println(level); }
}
