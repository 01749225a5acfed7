package dev.leat;

/** A way of running a flow that {@link Flow#ways()} asks for. */
public enum Way {
    /**
     * Values on demand: {@code WordsFlow} has a method {@code lazy(…)}, which takes the same inputs as {@code run(…)}
     * and returns a {@code WordsFlowLazy} with an accessor for each value. A value is made when it, or a value made
     * from it, is first asked for, and then kept; steps that nobody needs do not run. If a step fails, everyone who
     * needs its value gets the same exception each time.
     *
     * <p>A {@code WordsFlowLazy} is confined to the thread that called {@code lazy}. It is {@link AutoCloseable} if
     * objects that the flow {@linkplain Depends depends} on for each run have to be closed.
     */
    LAZY,

    /**
     * A spreadsheet: {@code WordsFlow} has a method {@code sheet()}, which opens a {@code WordsFlowSheet}. It keeps all
     * inputs and values, and when an input changes it recomputes only what the change reaches.
     */
    SHEET,

    /**
     * The flow as a value: {@code WordsFlow} has a method {@code graph()}, which returns a {@code FlowGraph} to
     * inspect, draw, step through and change while the application runs. Its keys are in a class
     * {@code WordsFlowGraph}. Needs the module {@code leat-graph}.
     */
    GRAPH,

    /**
     * JMH benchmarks: {@code WordsFlowBenchmark} measures {@code run} beside the same calls as one writes them by hand,
     * and {@code WordsFlowStepsBenchmark} each processor. They run on the flow's {@link Sample}s. Needs JMH and its
     * annotation processor.
     *
     * <p>The processor option {@code -Aleat.benchmarks=true} turns benchmarks on for every flow that has samples,
     * {@code -Aleat.benchmarks=false} turns them off for all flows.
     */
    BENCHMARK
}
