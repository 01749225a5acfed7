package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method that takes the elements of a sequence one by one: the method is
 * called once for each. What takes its value is made once for each element as well; {@link All}, {@link Last} and
 * {@link First} take what a whole loop has made.
 *
 * <p>A sequence is an {@code Iterable}, an array, a {@code Stream} or one of primitives, an {@code Iterator} or a
 * {@code Map}, of which the elements are its entries. On a parameter with {@link Input} the input is the sequence.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Each {
    /** The name of the sequence; empty for that of the parameter. */
    String value() default "";

    /**
     * A name for the sequence of the elements for which a processor failed, each with its failure. With it such an
     * element is left out as if it had not been there, and the loop goes on; without it the first failure ends the run.
     * It is said on one parameter that takes the elements, or alike on several.
     */
    String rejected() default "";
}
