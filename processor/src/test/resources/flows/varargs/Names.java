package varargs;

import static dev.leat.Way.GRAPH;
import static dev.leat.Way.LAZY;
import static dev.leat.Way.SHEET;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(ways = {LAZY, SHEET, GRAPH, LAZY}, targets = {"joined", "marked"})
final class Names {
    private Names() {}

    @Processor
    static String marked(@Input String mark) {
        return mark + mark;
    }

    @Processor
    static String joined(@Input String mark, @Input String... names) {
        return String.join(mark, names);
    }

    @Processor
    static int count(@Input @From("names") String[] all) {
        return all.length;
    }
}
