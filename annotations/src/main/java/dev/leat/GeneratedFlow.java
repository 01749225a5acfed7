package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that Leat generated: for tools that leave such classes out, coverage reports above all, and for those
 * that find the declaration behind it. Not for use by hand.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GeneratedFlow {
    /** The declaration that the class was generated from. */
    Class<?> value();
}
