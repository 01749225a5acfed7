package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guards a {@link Processor} method: it runs only where an expression over conditions holds.
 *
 * <pre>{@code
 * @When("pending && (large || vip) && !blocked")
 * @Processor static Discount discount(Order order) { … }
 * }</pre>
 *
 * <p>A condition is a {@code boolean} value or input of the flow. A processor that makes one is evaluated at most once
 * a run, and only when a guard or another processor needs it; {@code &&} and {@code ||} leave out what does not matter.
 *
 * <p>Several guarded processors may make the same value: the first in source order whose guard holds makes it, and an
 * unguarded last one makes it otherwise. A value that nothing may make in some run may be absent: processors that take
 * it do not run then, unless they take an {@code Optional} or a {@code @Nullable}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface When {
    /** The expression: names of conditions, {@code &&}, {@code ||}, {@code !} and parentheses. */
    String value();
}
