package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method that takes the last value a fold has come to, when all elements have
 * been seen; of no elements that is the {@linkplain Initial initial} one. A fold is a processor in a loop that takes
 * its {@linkplain Previous previous} value.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Last {
    /** The name of the value; empty for that of the parameter. */
    String value() default "";
}
