package dev.leat.graph;

import dev.leat.model.Guard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One way to make a value: what does it, what it takes, and when it applies.
 *
 * @param <R> the type of the value
 */
public final class Call<R extends @Nullable Object> {
    private final Body body;
    private final List<Port<?>> ports;
    private final Guard<Key<Boolean>> guard;
    private final Origin origin;

    private Call(Body body, List<Port<?>> ports, Guard<Key<Boolean>> guard, Origin origin) {
        this.body = body;
        this.ports = List.copyOf(ports);
        this.guard = guard;
        this.origin = origin;
    }

    private Call(Body body, List<Port<?>> ports) {
        this(body, ports, Guard.always(), Origin.ofCaller());
    }

    /** A call of no arguments. */
    @NullUnmarked
    public static <R> Call<R> of(Body.Of0<R> body) {
        return new Call<>(body, List.of());
    }

    /** A call of one argument. */
    @NullUnmarked
    public static <A, R> Call<R> of(Body.Of1<A, R> body, Port<? extends A> a) {
        return new Call<>(body, List.of(a));
    }

    /** A call of two arguments. */
    @NullUnmarked
    public static <A, B, R> Call<R> of(Body.Of2<A, B, R> body, Port<? extends A> a, Port<? extends B> b) {
        return new Call<>(body, List.of(a, b));
    }

    /** A call of three arguments. */
    @NullUnmarked
    public static <A, B, C, R> Call<R> of(
            Body.Of3<A, B, C, R> body, Port<? extends A> a, Port<? extends B> b, Port<? extends C> c) {
        return new Call<>(body, List.of(a, b, c));
    }

    /** A call of four arguments. */
    @NullUnmarked
    public static <A, B, C, D, R> Call<R> of(
            Body.Of4<A, B, C, D, R> body,
            Port<? extends A> a,
            Port<? extends B> b,
            Port<? extends C> c,
            Port<? extends D> d) {
        return new Call<>(body, List.of(a, b, c, d));
    }

    /** A call of five arguments. */
    @NullUnmarked
    public static <A, B, C, D, E, R> Call<R> of(
            Body.Of5<A, B, C, D, E, R> body,
            Port<? extends A> a,
            Port<? extends B> b,
            Port<? extends C> c,
            Port<? extends D> d,
            Port<? extends E> e) {
        return new Call<>(body, List.of(a, b, c, d, e));
    }

    /** A call of six arguments. */
    @NullUnmarked
    public static <A, B, C, D, E, F, R> Call<R> of(
            Body.Of6<A, B, C, D, E, F, R> body,
            Port<? extends A> a,
            Port<? extends B> b,
            Port<? extends C> c,
            Port<? extends D> d,
            Port<? extends E> e,
            Port<? extends F> f) {
        return new Call<>(body, List.of(a, b, c, d, e, f));
    }

    /** A call of seven arguments. */
    @NullUnmarked
    public static <A, B, C, D, E, F, G, R> Call<R> of(
            Body.Of7<A, B, C, D, E, F, G, R> body,
            Port<? extends A> a,
            Port<? extends B> b,
            Port<? extends C> c,
            Port<? extends D> d,
            Port<? extends E> e,
            Port<? extends F> f,
            Port<? extends G> g) {
        return new Call<>(body, List.of(a, b, c, d, e, f, g));
    }

    /** A call of eight arguments. */
    @NullUnmarked
    public static <A, B, C, D, E, F, G, H, R> Call<R> of(
            Body.Of8<A, B, C, D, E, F, G, H, R> body,
            Port<? extends A> a,
            Port<? extends B> b,
            Port<? extends C> c,
            Port<? extends D> d,
            Port<? extends E> e,
            Port<? extends F> f,
            Port<? extends G> g,
            Port<? extends H> h) {
        return new Call<>(body, List.of(a, b, c, d, e, f, g, h));
    }

    /** A call of any number of arguments, whose types nothing checks. */
    public static <R extends @Nullable Object> Call<R> ofMany(Body.OfMany<R> body, List<? extends Port<?>> ports) {
        return new Call<>(body, List.copyOf(ports));
    }

    /** What a loop does. */
    static Call<Looped> looping(Loop loop, List<Port<?>> ports) {
        return new Call<>(
                loop,
                ports,
                Guard.always(),
                new Origin("a loop over " + loop.sequence().name(), "", ""));
    }

    /** What is taken out of what a loop has made. */
    static <R extends @Nullable Object> Call<R> of(Result result) {
        return new Call<>(result, List.of(result.port()), Guard.always(), new Origin("", "", ""));
    }

    /** The same where a guard holds. */
    public Call<R> when(Guard<Key<Boolean>> condition) {
        return new Call<>(body, ports, condition, origin);
    }

    /**
     * The same, said to come from somewhere else.
     *
     * @param method such as {@code Words.tokens}
     * @param position file and line; empty if nobody knows
     * @param documentation what its author says of it; empty if nothing
     */
    public Call<R> from(String method, String position, String documentation) {
        return new Call<>(body, ports, guard, new Origin(method, position, documentation));
    }

    private Call<R> doing(Body other, List<Port<?>> others, Guard<Key<Boolean>> condition) {
        return new Call<>(other, others, condition, origin);
    }

    /** The same of what other names stand for. */
    Call<R> over(List<Port<?>> others, Guard<Key<Boolean>> condition, UnaryOperator<Key<?>> keys) {
        if (body instanceof Loop loop) {
            return doing(loop.over(keys), others, condition);
        }
        return doing(body instanceof Result result ? result.over(keys) : body, others, condition);
    }

    /** The loop that it is; empty where it is none. */
    public Optional<Loop> loop() {
        return body instanceof Loop loop ? Optional.of(loop) : Optional.empty();
    }

    /** What it takes out of what a loop has made; empty where it does something else. */
    public Optional<Result> result() {
        return body instanceof Result result ? Optional.of(result) : Optional.empty();
    }

    /** What does it. */
    public Body body() {
        return body;
    }

    /** What it takes, in order. */
    public List<Port<?>> ports() {
        return ports;
    }

    /** When it applies, provided that its ports let it. */
    public Guard<Key<Boolean>> guard() {
        return guard;
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** Calls are equal if the same code takes the same where the same holds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Call<?> that
                && body.equals(that.body)
                && ports.equals(that.ports)
                && guard.equals(that.guard);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, ports, guard);
    }

    @Override
    public String toString() {
        if (body instanceof Result result) {
            return result.path().get(0).name();
        }
        return origin.toString();
    }
}
