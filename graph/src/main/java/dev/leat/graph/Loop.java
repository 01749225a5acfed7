package dev.leat.graph;

import dev.leat.model.Taking;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is done for each element of a sequence, which is one step of the graph around it: a graph of what is made for
 * one element. Its inputs are the element and, by their names, values of what is around it.
 *
 * @param sequence whose elements
 * @param element the input that is the element
 * @param earlier the steps that went through the same sequence before, the first of them first; this one goes through
 *     the elements that they accepted
 * @param carried the inputs that are what those made for the element
 * @param inside what is made for one element
 * @param folds values, of this loop or of loops in it, that begin anew when it does
 * @param opened values that can be read once, and are closed with the loop
 * @param rejects whether an element is left out for which something fails
 */
public record Loop(
        Key<?> sequence,
        Key<?> element,
        List<Key<Looped>> earlier,
        List<Key<?>> carried,
        FlowGraph inside,
        List<Key<?>> folds,
        List<Key<?>> opened,
        boolean rejects)
        implements Body {
    public Loop {
        earlier = List.copyOf(earlier);
        carried = List.copyOf(carried);
        folds = List.copyOf(folds);
        opened = List.copyOf(opened);
    }

    /** One that goes through a sequence for the first time. */
    public static Loop over(Key<?> sequence, Key<?> element, FlowGraph inside) {
        return new Loop(sequence, element, List.of(), List.of(), inside, List.of(), List.of(), false);
    }

    /** The same over what other steps went through before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final Loop after(Key<Looped>... passes) {
        return new Loop(sequence, element, List.of(passes), carried, inside, folds, opened, rejects);
    }

    /** The same that takes what the passes before have made for each element. */
    public Loop carrying(Key<?>... values) {
        return new Loop(sequence, element, earlier, List.of(values), inside, folds, opened, rejects);
    }

    /** The same with folds that begin anew when it does. */
    public Loop folding(Key<?>... kept) {
        return new Loop(sequence, element, earlier, carried, inside, List.of(kept), opened, rejects);
    }

    /** The same that closes values when it ends, the last first. */
    public Loop closing(Key<?>... values) {
        return new Loop(sequence, element, earlier, carried, inside, folds, List.of(values), rejects);
    }

    /** The same without the elements for which something fails. */
    public Loop rejecting() {
        return new Loop(sequence, element, earlier, carried, inside, folds, opened, true);
    }

    /** The same with something else done for each element. */
    public Loop inside(FlowGraph other) {
        return new Loop(sequence, element, earlier, carried, other, folds, opened, rejects);
    }

    /** The step that does it. */
    Call<Looped> call() {
        List<Port<?>> ports = new ArrayList<>(List.of(sequence));
        ports.addAll(earlier);
        ports.addAll(opened);
        inside.nodes().stream()
                .filter(Node::isGiven)
                .filter(input -> !input.key().equals(element) && !carried.contains(input.key()))
                .forEach(input -> ports.add(new Read<>(
                        input.key(),
                        Taking.NULLABLE,
                        false,
                        Narrowing.none(),
                        input.key().type())));
        return Call.looping(this, ports.stream().distinct().toList());
    }

    @SuppressWarnings("unchecked") // Renamed, a key is of the same type.
    Loop over(UnaryOperator<Key<?>> others) {
        FlowGraph renamed = inside.changed(inside.nodes().stream()
                .map(node -> Ports.over(node, others.apply(node.key()), others))
                .toList());
        return new Loop(
                others.apply(sequence),
                others.apply(element),
                earlier.stream().map(key -> (Key<Looped>) others.apply(key)).toList(),
                carried.stream().<Key<?>>map(others).toList(),
                renamed,
                folds.stream().<Key<?>>map(others).toList(),
                opened.stream().<Key<?>>map(others).toList(),
                rejects);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Loop that
                && sequence.equals(that.sequence)
                && element.equals(that.element)
                && earlier.equals(that.earlier)
                && carried.equals(that.carried)
                && inside.nodes().equals(that.inside.nodes())
                && folds.equals(that.folds)
                && opened.equals(that.opened)
                && rejects == that.rejects;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, element, folds, rejects);
    }

    @Override
    public String toString() {
        return "for each of " + sequence.name() + " " + inside.nodes();
    }
}
