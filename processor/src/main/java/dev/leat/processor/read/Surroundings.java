package dev.leat.processor.read;

import java.util.Optional;

/**
 * What a compilation offers beside the sources.
 *
 * @param daggerRuns whether Dagger's annotation processor takes part
 * @param jmhRuns whether JMH's annotation processor takes part
 * @param benchmarks whether the compiler's options turn benchmarks on or off for all flows
 */
public record Surroundings(boolean daggerRuns, boolean jmhRuns, Optional<Boolean> benchmarks) {}
