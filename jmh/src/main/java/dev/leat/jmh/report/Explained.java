package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Round;
import dev.leat.jmh.result.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of a flow's {@code run} the steps explain that were measured one by one.
 *
 * @param sum the sum of the steps in a round, ns
 * @param run what a run took, ns
 * @param share the sum as a share of the run of the same round
 */
record Explained(Spread sum, Spread run, Spread share) {
    /** What a difference has to exceed to need a word. */
    private static final double ROUGHLY = 0.1;

    static Optional<Explained> of(Results results, Group steps) {
        if (!steps.subject().isSteps()) {
            return Optional.empty();
        }
        return results.wholeOf(steps)
                .flatMap(whole -> whole.contender(Group.RUN))
                .flatMap(run -> compare(steps.contenders(), run));
    }

    /** Only rounds in which every step and the run gave a result can be compared. */
    private static Optional<Explained> compare(List<Contender> steps, Contender run) {
        List<Double> sums = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (Round round : run.rounds()) {
            List<Round> parts = steps.stream()
                    .flatMap(step -> step.round(round.number()).stream())
                    .toList();
            if (parts.size() == steps.size() && round.cpuNanos() > 0) {
                double sum = parts.stream().mapToDouble(Round::cpuNanos).sum();
                sums.add(sum);
                shares.add(sum / round.cpuNanos());
            }
        }
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explained(Spread.of(sums), run.cpuNanos(), Spread.of(shares)));
    }

    String sentence() {
        Scale scale = Scale.of(run.median());
        String part =
                share.median() < 2 ? Wording.percent(share.median()) + " of" : Wording.times(share.median()) + " times";
        return "One by one the steps take " + scale.time(sum.median()) + ", " + part + " the "
                + scale.time(run.median()) + " of `run`." + remark();
    }

    private String remark() {
        if (share.median() > 1 + ROUGHLY) {
            return " Together they are faster than one by one.";
        }
        return share.median() < 1 - ROUGHLY ? " The rest belongs to no step alone." : "";
    }
}
