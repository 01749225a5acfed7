package dev.leat.graph.fact;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Looped;
import dev.leat.graph.Result;
import dev.leat.model.Reach;
import dev.leat.runtime.Rejected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a loop has made, element by element.
 *
 * @param all those for which nothing failed
 * @param left the others
 * @param last what its folds have come to, by name
 */
public record Elements(List<Element> all, List<Rejected<?>> left, Map<String, Fact<?>> last) implements Looped {
    public Elements {
        all = List.copyOf(all);
        left = List.copyOf(left);
        last = Map.copyOf(last);
    }

    /**
     * What was made for one.
     *
     * @param index where it stands in the sequence
     * @param element the element itself
     * @param graph what is made for each
     * @param made what was made for this one, and what still may be: a condition that nobody has asked for
     * @param facts all that is known of it
     * @param before what its folds found, by name
     */
    public record Element(
            long index,
            Fact<?> element,
            FlowGraph graph,
            Surroundings made,
            Map<String, Fact<?>> facts,
            Map<String, Fact<?>> before) {
        /** What was made for it, if that is known. */
        public Optional<Fact<?>> fact(Key<?> value) {
            return Optional.ofNullable(facts.get(value.name()));
        }
    }

    @Override
    public int accepted() {
        return all.size();
    }

    @Override
    public int rejected() {
        return left.size();
    }

    /** What a loop has made; of none at all, none. */
    public static Elements of(@Nullable Object made) {
        return made == null ? new Elements(List.of(), List.of(), Map.of()) : (Elements) made;
    }

    /** The facts that a result is of, in the order of elements. */
    public List<Fact<?>> facts(Result result) {
        return switch (result.reach()) {
            case LAST -> {
                Fact<?> fact = last.get(result.value().name());
                yield fact == null ? List.of() : List.of(fact);
            }
            case FIRST ->
                each(result).stream().flatMap(Optional::stream).limit(1).toList();
            case ALL -> each(result).stream().flatMap(Optional::stream).toList();
            default -> List.of();
        };
    }

    /** What each element has of a value, the content of an {@code Optional} where that is meant. */
    private List<Optional<Fact<?>>> each(Result result) {
        List<Optional<Fact<?>>> each = new ArrayList<>();
        add(result.path().subList(1, result.path().size()), result, each);
        return each;
    }

    private void add(List<Key<?>> path, Result result, List<Optional<Fact<?>>> each) {
        for (Element element : all) {
            Optional<Fact<?>> fact = element.fact(path.get(0));
            if (path.size() == 1) {
                each.add(fact.filter(made ->
                        !result.isContent() || (made.value() instanceof Optional<?> content && content.isPresent())));
            } else if (fact.isPresent() && fact.get().value() instanceof Elements inner) {
                inner.add(path.subList(1, path.size()), result, each);
            }
        }
    }

    /** Whether there is nothing of it. */
    public boolean lacks(Result result) {
        return result.reach() != Reach.ALL && facts(result).isEmpty();
    }

    /** What is handed on. */
    public @Nullable Object value(Result result) {
        return switch (result.reach()) {
            case REJECTED -> left;
            case LAST, FIRST -> value(facts(result).get(0), result);
            default -> gathered(result);
        };
    }

    private static @Nullable Object value(Fact<?> fact, Result result) {
        return result.isContent() && fact.value() instanceof Optional<?> content ? content.get() : fact.value();
    }

    private Object gathered(Result result) {
        if (result.gathering() == Result.Gathering.OPTIONALS) {
            List<Optional<?>> optionals = new ArrayList<>();
            each(result).forEach(fact -> optionals.add(fact.map(made -> value(made, result))));
            return Collections.unmodifiableList(optionals);
        }
        List<@Nullable Object> values = new ArrayList<>();
        facts(result).forEach(fact -> values.add(value(fact, result)));
        return switch (result.gathering()) {
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(values));
            case STREAM -> values.stream();
            case ARRAY ->
                Arrayed.of(
                        values, java.util.Objects.requireNonNull(result.array()).apply(values.size()));
            default -> Collections.unmodifiableList(values);
        };
    }

    @Override
    public String toString() {
        return left.isEmpty() ? all.size() + " elements" : all.size() + " elements, " + left.size() + " rejected";
    }
}
