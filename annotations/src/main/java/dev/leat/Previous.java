package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method that takes a value as the run before made it. The value is named like
 * the parameter, or as {@link From} says; this processor or another makes it.
 *
 * <p>It is the one way to close a loop: a processor that takes its own previous value is a reducer, and processors that
 * take the new value react to it. An {@link Initial} method makes what the first run takes. A flow with such a
 * parameter is run through sessions: {@code flow.open()} and {@code flow.resume(state)}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Previous {}
