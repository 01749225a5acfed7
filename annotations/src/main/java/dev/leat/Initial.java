package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that makes what the first run of a session takes as the {@link Previous} value. There is exactly one
 * for each value that is taken so.
 *
 * <p>The method is static or not, is not private, and takes nothing but what the flow {@link Depends} on. It is called
 * once for each session that is opened, and not when one is resumed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Initial {
    /** The name of the value; empty means the method's name. */
    String value() default "";
}
