package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows what a parameter of a {@link Processor} method takes, and so guards the method: it runs only where the value
 * or input is of the parameter's type, or one of the named constants of its enum.
 *
 * <pre>{@code
 * sealed interface Command permits Lock, Unlock {}
 *
 * @Processor("answer") static String lock(@Input @Match Lock command) { … }
 * @Processor("answer") static String unlock(@Input @Match Unlock command) { … }
 * }</pre>
 *
 * <p>Over a sealed type or an enum it is known when all cases are covered: the value is then never absent.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Match {
    /** For an enum, the names of the constants that fit; for any other type none. */
    String[] value() default {};
}
