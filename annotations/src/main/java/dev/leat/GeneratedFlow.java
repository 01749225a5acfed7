package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Leat records on a class that it wrote, so that a flow in another compilation can {@linkplain Flow#include
 * include} the declaration: class files keep neither parameter names nor the order of methods. Not for use by hand.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedFlow {
    /** The declaration that the class was generated from. */
    Class<?> value();

    /** The classes generated from the flows that the declaration includes, so that build tools see the dependency. */
    Class<?>[] includes() default {};

    /**
     * The declaration's own processors in source order, one each: the method's name and erased parameter types, then
     * its parameter names, as in {@code "weigh(java.lang.String,int) text limit"}.
     */
    String[] processors();
}
