package dev.leat.jmh.run;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Machine;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures in rounds. In each, every benchmark gets a fresh JVM, the contenders of a group one after the other, so that
 * a machine that is busy for a while slows them all; a ratio is that of one round. Who of a group comes first changes
 * from round to round.
 */
public final class Rounds {
    private final Suite suite;
    private final int rounds;
    private final Estimate estimate;
    private final Ledger ledger = new Ledger();
    private final List<Double> loads = new ArrayList<>();
    private int completed;

    public Rounds(Suite suite, int rounds, InstantSource clock) {
        this.suite = suite;
        this.rounds = rounds;
        this.estimate = new Estimate(clock, suite.seconds() * rounds);
    }

    /** How long there is still to measure. */
    public Duration left() {
        return estimate.left();
    }

    /** What has been measured so far. */
    public List<Group> groups() {
        return ledger.groups();
    }

    /** The load of the machine when each round began. */
    public List<Double> loads() {
        return loads;
    }

    /** How many rounds are complete. */
    public int completed() {
        return completed;
    }

    /**
     * Measures everything.
     *
     * @param keeper is told after each group, so that nothing is lost when the measuring is interrupted
     */
    public void run(Fork fork, Progress progress, Keeper keeper) throws IOException {
        run(fork::measure, progress, keeper);
    }

    void run(Measure fork, Progress progress, Keeper keeper) throws IOException {
        for (int round = 1; round <= rounds; round++) {
            loads.add(Machine.load());
            for (int i = 0; i < suite.groups().size(); i++) {
                for (Benchmark benchmark : inTurn(suite.groups().get(i), round)) {
                    progress.begins(where(benchmark, round), estimate.left());
                    ledger.add(benchmark, fork.measure(benchmark, round));
                    estimate.done(benchmark.timing().seconds());
                }
                boolean last = i == suite.groups().size() - 1;
                completed += last ? 1 : 0;
                keeper.keep(last);
            }
        }
        progress.ends();
    }

    private static List<Benchmark> inTurn(List<Benchmark> group, int round) {
        List<Benchmark> turned = new ArrayList<>(group);
        Collections.rotate(turned, 1 - round);
        return turned;
    }

    private String where(Benchmark benchmark, int round) {
        String type = benchmark.subject().benchmark();
        return "Round " + round + " of " + rounds + ", " + type.substring(type.lastIndexOf('.') + 1) + "."
                + benchmark.name();
    }

    /** Measures a benchmark in a round. */
    @FunctionalInterface
    interface Measure {
        Outcome measure(Benchmark benchmark, int round);
    }

    /** Keeps what has been measured so far. */
    @FunctionalInterface
    public interface Keeper {
        /**
         * Another group has been measured.
         *
         * @param roundIsOver whether all groups have been, equally often
         */
        void keep(boolean roundIsOver) throws IOException;
    }
}
