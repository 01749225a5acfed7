package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the value, of this run or the {@link Previous} one, or the {@link Input} that a parameter of a
 * {@link Processor} method takes, in place of the parameter's own name.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface From {
    /** The name of the value or input, a Java identifier. */
    String value();
}
