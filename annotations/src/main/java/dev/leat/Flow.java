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
     * The ways of running the flow, beside those that are there without being asked for: {@code run}, or sessions if
     * {@link Previous} keeps values from run to run, and the builder for tests unless {@link #replaceable()} is
     * {@code false}. Each adds methods and classes of its own to what is generated; one named twice counts once.
     */
    Way[] ways() default {};

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
     * Values made for each element of a sequence of which {@code Outputs} shall have all, in the order of the elements:
     * as a {@code List}, or as an array if they are primitive. Those made once a run are there without being named.
     */
    String[] keep() default {};
}
