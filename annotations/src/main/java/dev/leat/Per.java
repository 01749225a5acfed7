package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how long the value that a {@link Processor} method makes in a loop is kept for {@link Previous}. Without it, a
 * value is kept for the loop that the method is called in, and starts anew where that loop does: of the lines of files,
 * in each file.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Per {
    /** The sequence around that loop, for each element of which it starts anew; empty for the run. */
    String value() default "";
}
