package benchmarks;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Spread;
import dev.leat.Way;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Everything that a benchmark may meet: rows, single samples, instances, what is per run, a spread, an exception. */
@Flow(include = Rates.class, ways = Way.BENCHMARK)
final class Orders {
    private final int fee;

    Orders(int fee) {
        this.fee = fee;
    }

    record Range(int least, int most) {}

    record Row(List<Integer> prices, String note) {}

    @Processor int total(@Input List<Integer> prices, int rate) {
        return prices.stream().mapToInt(Integer::intValue).sum() * rate + fee;
    }

    @Processor @Spread static Range range(@Input List<Integer> prices) {
        return new Range(prices.get(0), prices.get(prices.size() - 1));
    }

    @Processor static String receipt(int total, int least, @Input String note, @Input boolean polite)
            throws IOException {
        return note + total + least + (polite ? "please" : "");
    }

    @Processor static int prepare(@Depends(scope = Depends.Scope.RUN) StringReader paper, String receipt)
            throws IOException {
        return paper.read() + receipt.length();
    }

    @Sample static Orders orders() { return new Orders(7); }

    @Sample static StringReader paper() { return new StringReader("paper"); }

    @Sample static Row small() { return new Row(List.of(1, 2), "small"); }

    @Sample static Row large() throws IOException { return new Row(List.of(3, 4, 5), "large"); }

    @Sample("polite") static boolean rather() { return true; }

    @Sample("polite") static boolean rude() { return false; }
}
