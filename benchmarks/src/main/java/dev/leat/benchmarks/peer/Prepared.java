package dev.leat.benchmarks.peer;

/** A graph readied for running: all that can be done once is done. */
public interface Prepared {
    Outcome run(int x);
}
