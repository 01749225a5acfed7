package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} or {@link Initial} method that takes an injected object, which is never part
 * of the flow's data.
 *
 * <p>Dependencies are told apart by type and qualifier annotation, not by parameter name, and become parameters of the
 * generated flow's {@code @Inject} constructor. {@code Provider} and Dagger's {@code Lazy} are types like any other and
 * left to the container.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Depends {
    /** How long the object lives. One dependency has one scope throughout a flow. */
    Scope scope() default Scope.FLOW;

    /**
     * The sequence for each element of which an object is got, from an injected {@code Provider} when the element first
     * needs it, and closed with it; empty where {@link #scope()} says how long it lives. Different sequences have
     * different objects.
     */
    String per() default "";

    /** How long a dependency lives. */
    enum Scope {
        /** Injected once, when the flow is constructed. */
        FLOW,

        /**
         * Got from an injected {@code Provider} when a run first needs it, shared by the processors of that run and,
         * when its type is {@link AutoCloseable}, closed at the end of the run: in reverse order of creation, and also
         * when a processor fails.
         */
        RUN
    }
}
