package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Leat records beside a type that declares processors, so that flows of other compilations can
 * {@linkplain Flow#include include} or inherit them: class files keep neither parameter names nor the order of methods,
 * and before 22 javac does not show the annotations on their types. Not for use by hand.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RecordedProcessors {
    /**
     * The type's own processors, and its methods that make {@link Initial} values, in source order, one each: the
     * method's name and erased parameter types, then its parameter names, as in {@code "weigh(java.lang.String,int)
     * text? limit -> @org.jspecify.annotations.Nullable"}. A question mark says that the parameter may be null, an
     * exclamation mark that it may not. After the arrow stand the annotations that let what the method makes be null,
     * those of the components of a spread record with their names in front.
     */
    String[] value();

    /** The records of the flows that the type includes, so that build tools see the dependency. */
    Class<?>[] includes() default {};
}
