package dev.leat.benchmarks.loop;

/** The same work for the same elements, by those that can do all workloads. Results are equal if the work is. */
interface Workload {
    Object leat();

    Object byHand();

    Object stream();
}
