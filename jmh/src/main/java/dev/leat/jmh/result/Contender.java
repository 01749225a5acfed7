package dev.leat.jmh.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One benchmark method, measured with one set of parameter values.
 *
 * @param name the method
 * @param rounds the rounds that gave a result, in order
 * @param failures the others
 */
public record Contender(String name, List<Round> rounds, List<Failure> failures) {
    public Contender {
        rounds = List.copyOf(rounds);
        failures = List.copyOf(failures);
    }

    /** Whether at least one round gave a result. */
    public boolean measured() {
        return !rounds.isEmpty();
    }

    /** The processor time of a call. */
    public Spread cpuNanos() {
        return spread(Round::cpuNanos).orElseThrow();
    }

    /** The time of a call on the clock. */
    public Spread clockNanos() {
        return spread(Round::clockNanos).orElseThrow();
    }

    /** The bytes that a call allocates, where the JVM tells. */
    public Optional<Spread> bytes() {
        return spread(Round::bytes);
    }

    /**
     * How many times the processor time of another contender this one takes, compared round by round: what slows a
     * whole round slows both. Empty where no round measured both.
     */
    public Optional<Spread> ratioTo(Contender other) {
        List<Double> ratios = new ArrayList<>();
        for (Round round : rounds) {
            other.round(round.number())
                    .filter(against -> against.cpuNanos() > 0)
                    .ifPresent(against -> ratios.add(round.cpuNanos() / against.cpuNanos()));
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios));
    }

    /** What was measured in a round. */
    public Optional<Round> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    private Optional<Spread> spread(ToDoubleFunction<Round> measure) {
        List<Double> finite = rounds.stream()
                .map(measure::applyAsDouble)
                .filter(Double::isFinite)
                .toList();
        return finite.isEmpty() ? Optional.empty() : Optional.of(Spread.of(finite));
    }
}
