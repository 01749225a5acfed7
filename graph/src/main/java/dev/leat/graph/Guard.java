package dev.leat.graph;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What has to hold for a call to apply, asked from left to right and no further than needed. A condition that is absent
 * neither holds nor fails.
 *
 * @param asked what is asked, for programs that look into it
 */
public record Guard(dev.leat.model.Guard<Key<Boolean>> asked) {
    private static final Guard ALWAYS = new Guard(dev.leat.model.Guard.always());

    /** Asks nothing. */
    public static Guard always() {
        return ALWAYS;
    }

    /** A condition, as it is. */
    public static Guard holds(Key<Boolean> condition) {
        return new Guard(dev.leat.model.Guard.holds(condition));
    }

    /** A condition, negated. */
    public static Guard fails(Key<Boolean> condition) {
        return new Guard(dev.leat.model.Guard.fails(condition));
    }

    /** Both have to hold. */
    public Guard and(Guard other) {
        return new Guard(asked.and(other.asked));
    }

    /** One of both has to hold. */
    public Guard or(Guard other) {
        return new Guard(asked.or(other.asked));
    }

    /** What asks the same of other conditions. */
    public Guard over(UnaryOperator<Key<Boolean>> others) {
        return new Guard(asked.over(others));
    }

    /** The conditions that it may ask, in order. */
    public Stream<Key<Boolean>> conditions() {
        return asked.conditions();
    }

    @Override
    public String toString() {
        return asked.over(Key::name).toString();
    }
}
