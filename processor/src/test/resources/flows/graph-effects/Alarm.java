package effects;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Effects in source order, before and after what makes values: guarded, matched, of an instance, of many arguments. */
@Flow(ways = {Way.GRAPH, Way.LAZY, Way.SHEET})
public class Alarm {
    public sealed interface Reading permits Level, Broken {}

    public record Level(int height) implements Reading {}

    public record Broken(String why) implements Reading {}

    private final List<String> log;

    Alarm(List<String> log) {
        this.log = log;
    }

    @Processor
    void told(@Input Reading reading) throws IOException {
        if (reading instanceof Broken broken && broken.why().isEmpty()) {
            throw new IOException("nothing to tell");
        }
        log.add("told " + reading);
    }

    @Processor
    static int height(@Match @Input Level reading) {
        return reading.height();
    }

    @Processor
    static boolean high(int height) {
        return height > 10;
    }

    @When("high")
    @Processor
    static void rung(int height, @Depends StringBuilder bell) {
        bell.append("ring ").append(height).append('\n');
    }

    @Processor
    static void mended(@Match @Input Broken reading, @Depends StringBuilder bell) {
        bell.append("mend ").append(reading.why()).append('\n');
    }

    @Processor
    static void widened(long height, Optional<Integer> depth, @Depends StringBuilder bell) {
        bell.append(height).append(depth).append('\n');
    }

    @When("high")
    @Processor
    static int depth(int height) {
        return height * 2;
    }

    @Processor
    void many(
            int height, @Input int a, @Input int b, @Input int c, @Input int d, @Input int e, @Input int f, @Input int g) {
        log.add("many " + (height + a + b + c + d + e + f + g));
    }
}
