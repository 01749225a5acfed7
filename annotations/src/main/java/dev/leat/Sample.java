package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method without parameters that gives a representative input of a flow. The generated
 * {@linkplain Way#BENCHMARK benchmarks} run on it. It stands in the flow's type or in one that the flow includes.
 *
 * <p>A sample gives one thing: an {@link Input}, an object that the flow {@linkplain Depends depends} on, or the
 * instance of a class with instance methods. Or it gives a whole row: a record whose components are called like the
 * flow's inputs.
 *
 * <p>Each row is a case of its own, named like the method. What a row lacks is the first sample of that input. If every
 * input has a sample, the first ones make a case as well. Each further sample makes one more, which differs from the
 * first case in that input alone.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Sample {
    /**
     * The name of the input or dependency. Where it is left out, it is the method's name; if nothing is called so, the
     * method gives a row.
     */
    String value() default "";
}
