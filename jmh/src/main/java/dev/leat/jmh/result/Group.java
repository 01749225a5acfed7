package dev.leat.jmh.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The benchmark methods of a class, measured with the same parameter values: what may be compared.
 *
 * @param subject what is measured
 * @param contenders the methods, by name
 */
public record Group(Subject subject, List<Contender> contenders) {
    /** The contender that does without Leat. */
    public static final String BY_HAND = "byHand";

    /** The contender that is the flow as one usually calls it. */
    public static final String RUN = "run";

    private static final String STEPS_BENCHMARK = "FlowStepsBenchmark";

    public Group {
        contenders = List.copyOf(contenders);
    }

    /**
     * What a group measures.
     *
     * @param benchmark the class with the benchmark methods
     * @param flow the binary name of the declaration that the class was generated from, if it was
     * @param parameters the values of JMH's parameters, by name
     */
    public record Subject(String benchmark, Optional<String> flow, Map<String, String> parameters) {
        /** Whether the contenders are not ways of doing the same but the steps of a flow. */
        public boolean isSteps() {
            return flow.isPresent() && benchmark.endsWith(STEPS_BENCHMARK);
        }
    }

    /** The contenders that were measured, fastest first. */
    public List<Contender> ranking() {
        return contenders.stream()
                .filter(Contender::measured)
                .sorted(Comparator.comparingDouble(
                                (Contender contender) -> contender.cpuNanos().median())
                        .thenComparing(Contender::name))
                .toList();
    }

    /** The contenders of which no round gave a result. */
    public List<Contender> withoutResult() {
        return contenders.stream().filter(contender -> !contender.measured()).toList();
    }

    /** What the others are compared with: the hand-written one, else the flow's {@code run}. Steps have none. */
    public Optional<Contender> baseline() {
        return subject.isSteps() ? Optional.empty() : contender(BY_HAND).or(() -> contender(RUN));
    }

    /** The contender of a name, if it was measured. */
    public Optional<Contender> contender(String name) {
        return contenders.stream()
                .filter(contender -> contender.name().equals(name) && contender.measured())
                .findFirst();
    }

    /** How many times the baseline's time a contender takes. */
    public Optional<Spread> ratio(Contender contender) {
        return baseline().flatMap(contender::ratioTo);
    }
}
