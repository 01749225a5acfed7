package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a method that makes one value of a {@link Flow}, or, if it returns nothing, that has an effect.
 *
 * <p>The value is named like the method unless {@link #value()} says otherwise. Each parameter is exactly one of: a
 * value made by another processor (no annotation; named like the parameter, or as {@link From} says), an {@link Input}
 * from outside, a value of the {@link Previous} run, or an object the flow {@link Depends} on.
 *
 * <p>An effect is called after what makes the values that it takes, and, among all that is done for one element of a
 * sequence, last. It is not called where values are asked for by their names.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Processor {
    /** The name of the value, a Java identifier; empty means the method's name. */
    String value() default "";

    /**
     * When the value made anew counts as the same in a {@linkplain Way#SHEET sheet}. The components of a {@link Spread}
     * record are always compared by {@link CutOff#EQUALS}.
     */
    CutOff cutOff() default CutOff.EQUALS;
}
