package dev.leat.benchmarks.loop;

/** A workload that others can do as well. */
interface StagedWorkload extends Workload {
    /** A {@code for} with a run of a flow for each element. */
    Object runs();

    Object reactor();

    Object rxJava();
}
