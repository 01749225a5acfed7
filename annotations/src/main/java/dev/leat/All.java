package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method that takes all values that a loop has made, in the order of its
 * elements: as a {@code List}, {@code Set}, array or {@code Stream}. What is absent for an element is left out, but a
 * {@code List<Optional<T>>} has something for each.
 *
 * <p>The values are of all elements around which the method is not called itself: where it is called once for each
 * file, it takes what was made of that file.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface All {
    /** The name of the value; empty for that of the parameter. */
    String value() default "";
}
