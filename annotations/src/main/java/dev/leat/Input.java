package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a {@link Processor} method whose value comes from outside the flow.
 *
 * <p>The inputs of a flow are the parameters of its {@code run} method, in order of first appearance. Every parameter
 * that takes an input of one name declares it with the same type. {@link From} gives the input another name than the
 * parameter's.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Input {
    /**
     * When an input that is set again counts as the same in a {@linkplain Way#SHEET sheet}. Parameters that take one
     * input may leave it out; those that say it say the same.
     */
    CutOff cutOff() default CutOff.EQUALS;
}
