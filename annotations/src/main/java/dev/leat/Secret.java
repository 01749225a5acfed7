package dev.leat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a value out of every text that Leat writes: {@code (secret)} stands in its place in the {@code toString()} of
 * what is generated, and in logs, pictures and messages of a flow's graph. What a step throws that takes the value, or
 * makes it, is quoted without its message.
 *
 * <p>It stands where the value comes into being:
 *
 * <ul>
 *   <li>on a {@link Processor} method. Of several that make one value, one is enough. If the method {@linkplain Spread
 *       spreads} its record, all components are secret;
 *   <li>on an {@link Input} parameter. The input is secret for all that take it, and also if another flow makes it;
 *   <li>on a component of a record. Where the record is spread, that value is secret; and so is each value and input
 *       whose type mentions the record, since its text has the component in it.
 * </ul>
 *
 * <pre>{@code
 * @Processor @Secret static String token(@Input String user, @Input @Secret String password) { … }
 * }</pre>
 *
 * <p>Values computed from a secret value are not secret by themselves: mark those that tell too much. Accessors,
 * observers and the components of a saved state hand the value out, and exceptions of your own are passed on as they
 * are. A guard shows by what it lets run what it asked for: the reasons why a processor ran name conditions and matches
 * as ever, secret or not. Nothing is encrypted, and nothing is erased from memory.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Secret {}
