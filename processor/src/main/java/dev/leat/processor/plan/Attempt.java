package dev.leat.processor.plan;

import java.util.List;

/**
 * A method that tries some of the alternatives of a value, where all of them would make one too long; if it takes none,
 * the next does.
 *
 * @param <A> the alternatives
 */
public record Attempt<A>(String method, List<A> alternatives) {
    public Attempt {
        alternatives = List.copyOf(alternatives);
    }
}
