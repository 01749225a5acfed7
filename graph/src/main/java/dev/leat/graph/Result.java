package dev.leat.graph;

import dev.leat.model.Reach;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a loop hands on of a value that it makes.
 *
 * @param path the step of the loop, those of loops in it down to the value's, and the value; of elements that are left
 *     out the step alone
 * @param reach the first, the last, all, or what is left out
 * @param gathering what all are handed over in
 * @param isContent whether what is in an {@code Optional} is meant, where it is there
 * @param mayBeAbsent whether there may be none
 * @param isAlways whether there is one, of no element, also where the loop is not made
 * @param array makes the array that all are in; null where that is not asked for
 */
public record Result(
        List<Key<?>> path,
        Reach reach,
        Gathering gathering,
        boolean isContent,
        boolean mayBeAbsent,
        boolean isAlways,
        @Nullable IntFunction<?> array)
        implements Body {
    public Result {
        path = List.copyOf(path);
    }

    /** What all values that a loop makes are handed over in. */
    public enum Gathering {
        LIST,
        /** Each once, in the order in which they came first. */
        SET,
        ARRAY,
        STREAM,
        /** A list with an {@code Optional} for each element, be there a value or not. */
        OPTIONALS
    }

    /** All that were made, in the order of elements. */
    public static Result all(Gathering gathering, Key<?>... path) {
        return new Result(List.of(path), Reach.ALL, gathering, false, false, false, null);
    }

    /** All that were made, in an array. */
    public static Result all(IntFunction<?> array, Key<?>... path) {
        return new Result(List.of(path), Reach.ALL, Gathering.ARRAY, false, false, false, array);
    }

    /** What a fold that begins anew with the loop has come to. */
    public static Result last(Key<?>... path) {
        return new Result(List.of(path), Reach.LAST, Gathering.LIST, false, false, false, null);
    }

    /** The first that was made, if any was. */
    public static Result first(Key<?>... path) {
        return new Result(List.of(path), Reach.FIRST, Gathering.LIST, false, true, false, null);
    }

    /** The elements that were left out. */
    public static Result rejected(Key<Looped> loop) {
        return new Result(List.of(loop), Reach.REJECTED, Gathering.LIST, false, false, false, null);
    }

    /** The same of what is in an {@code Optional}, where it is there. */
    public Result content() {
        return new Result(path, reach, gathering, true, mayBeAbsent, isAlways, array);
    }

    /** The same where there may be none. */
    public Result orNone() {
        return new Result(path, reach, gathering, isContent, true, isAlways, array);
    }

    /** The same that is there, of no element, also where the loop is not made. */
    public Result always() {
        return new Result(path, reach, gathering, isContent, mayBeAbsent, true, array);
    }

    /** How it takes what the loop has made. */
    Port<?> port() {
        Key<?> loop = path.get(0);
        return isAlways ? loop.orNull() : loop;
    }

    /** The name of the value that it is of. */
    public Key<?> value() {
        return path.get(path.size() - 1);
    }

    Result over(UnaryOperator<Key<?>> others) {
        return new Result(
                path.stream().<Key<?>>map(others).toList(), reach, gathering, isContent, mayBeAbsent, isAlways, array);
    }
}
