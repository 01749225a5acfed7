package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method that takes the first value that a loop has made, in the order of its
 * elements. It is absent if there is none.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface First {
    /** The name of the value; empty for that of the parameter. */
    String value() default "";
}
