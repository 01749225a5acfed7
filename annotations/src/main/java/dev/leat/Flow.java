package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class or interface whose {@link Processor} methods form one flow.
 *
 * <p>For a type {@code Words} the annotation processor writes {@code WordsFlow} into the same package; for a type
 * {@code Words} nested in {@code Text} it writes {@code Text_WordsFlow}. The processors of the type's superclasses and
 * superinterfaces belong to the flow as well.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Flow {
    /**
     * Other flows, of this or of another compilation, whose processors become part of this one. An {@link Input} of one
     * flow is met by a value of the same name made by another; a value made by two of them is a compile error.
     */
    Class<?>[] include() default {};

    /**
     * Dagger modules that bind what the flow {@linkplain Depends depends} on. With at least one module a Dagger
     * component is generated too, and {@code WordsFlow.create()} builds the flow through it. Needs Dagger's annotation
     * processor beside Leat's.
     */
    Class<?>[] modules() default {};

    /**
     * Whether a {@code WordsFlowBuilder} is written beside {@code WordsFlow}, with which a test can replace any value
     * and any dependency. Turn it off to save compile time on very large flows.
     */
    boolean replaceable() default true;

    /**
     * Whether {@code WordsFlow} has a method {@code lazy(…)} beside {@code run(…)}: it takes the same inputs and gives
     * a {@code WordsFlowLazy}, with an accessor for each value. A value is made when it is first asked for, or first
     * needed by one that is, and then kept; what nobody needs does not run. If a step fails, whoever needs it gets the
     * same exception each time.
     *
     * <p>A {@code WordsFlowLazy} is confined to the thread that called {@code lazy}. Where something that the flow
     * {@linkplain Depends depends} on for each run must be closed, it is {@link AutoCloseable}.
     */
    boolean lazy() default false;

    /**
     * Values to which {@code WordsFlow} shall have a way of its own: for {@code "uniques"} a method
     * {@code runUniques(…)}, which runs the steps that the value needs, in a straight line, and returns it. It takes
     * the inputs, and throws the exceptions, of these steps only.
     */
    String[] targets() default {};

    /**
     * The inputs, each once, in the order in which {@code run} and every other way of running are to have them as
     * parameters. Without it they come in the order in which they first appear, so that moving a method can change it:
     * name them where two have types that a call could confuse. The order of a flow that includes others is its own.
     */
    String[] inputs() default {};

    /**
     * Whether JMH benchmarks are generated: {@code WordsFlowBenchmark} of {@code run} beside the same calls as one
     * writes them by hand, and {@code WordsFlowStepsBenchmark} of each processor. They run on the flow's
     * {@link Sample}s. Needs JMH and its annotation processor.
     *
     * <p>The processor option {@code -Aleat.benchmarks=true} turns them on for every flow that has samples,
     * {@code -Aleat.benchmarks=false} off for all.
     */
    boolean benchmarks() default false;

    /**
     * Whether {@code WordsFlow.incremental()} is there, which opens a {@code WordsFlowIncremental}: a sheet that keeps
     * all inputs and values, and when an input changes recomputes only what the change reaches.
     */
    boolean incremental() default false;

    /**
     * Whether {@code WordsFlow.graph()} is there, which gives the flow as a value: to look at, draw, step through and
     * change while the application runs. Its keys are in a class {@code WordsFlowGraph}. Needs the module
     * {@code leat-graph}.
     */
    boolean graph() default false;
}
