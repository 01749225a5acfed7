package graph;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;
import dev.leat.When;
import java.util.Optional;

@Flow(ways = Way.GRAPH)
public class Orders {
    public sealed interface Command permits Pay, Cancel {}

    public record Pay(int amount) implements Command {}

    public record Cancel(String reason) implements Command {}

    public enum Rank { PLAIN, GOOD, BEST }

    public record Sum(int total, long number) {}

    public record Totals(int paid, long runs) {}

    @Processor
    static Sum sum(@Previous Sum sum, @Match @Input Pay command) {
        return new Sum(sum.total() + command.amount(), sum.number() + 1);
    }

    @Processor("sum")
    static Sum cancelled(@Previous Sum sum, @Match @Input Cancel command) {
        return new Sum(0, sum.number() + 1);
    }

    @Initial("sum")
    static Sum nothing() {
        return new Sum(0, 0);
    }

    @Processor
    @Spread
    static Totals totals(Sum sum) {
        return new Totals(sum.total(), sum.number());
    }

    @Processor
    static boolean large(int paid) {
        return paid > 100;
    }

    @Processor
    static boolean often(long runs) {
        if (runs > 1000) {
            throw new IllegalStateException("too often");
        }
        return runs > 2;
    }

    @When("large && often || vip")
    @Processor
    static String gift(@Input boolean vip, long runs) {
        return vip ? "cake" : "flowers for " + runs;
    }

    @Processor
    static String note(Optional<String> gift) {
        return gift.map(given -> "with " + given).orElse("plain");
    }

    @Processor
    static int length(String gift) {
        return gift.length();
    }
}
