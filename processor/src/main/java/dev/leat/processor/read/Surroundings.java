package dev.leat.processor.read;

/**
 * What a compilation offers beside the sources.
 *
 * @param daggerRuns whether Dagger's annotation processor takes part
 * @param jmhRuns whether JMH's annotation processor takes part
 * @param lombokRuns whether Lombok takes part, which changes the classes that carry its annotations
 * @param javaLevel the version of Java that the sources are written in
 * @param benchmarks what the compiler's options say of benchmarks
 * @param inputsListed whether they demand that flows list inputs which could be confused
 * @param springComponents whether they demand that Spring finds flows by itself
 */
public record Surroundings(
        boolean daggerRuns,
        boolean jmhRuns,
        boolean lombokRuns,
        int javaLevel,
        Benchmarks benchmarks,
        boolean inputsListed,
        boolean springComponents) {
    /** Which flows are benchmarked. */
    public enum Benchmarks {
        /** Those that ask for it. */
        AS_DECLARED,
        /** Those, and all that have samples. */
        ON,
        OFF
    }
}
