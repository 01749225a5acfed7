package dev.leat.processor.flows;

import dev.leat.CutOff;
import dev.leat.processor.guard.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A flow with guards, as something to write down and to compute with by hand.
 *
 * @param values each after those it takes
 * @param makers all of them in source order, those of the flow itself before those of the one it includes
 * @param targets the values that have a method of their own
 */
record GuardedFlow(String name, boolean includes, List<Value> values, List<Maker> makers, List<String> targets) {
    /** The inputs, of which every flow takes all. */
    static final Map<String, Kind> INPUTS = inputs();

    private static Map<String, Kind> inputs() {
        Map<String, Kind> inputs = new LinkedHashMap<>();
        inputs.put("x", Kind.INT);
        inputs.put("y", Kind.LONG);
        inputs.put("p", Kind.BOOLEAN);
        inputs.put("q", Kind.BOOLEAN);
        inputs.put("r", Kind.BOOLEAN);
        inputs.put("shape", Kind.SHAPE);
        inputs.put("mood", Kind.MOOD);
        inputs.put("text", Kind.TEXT);
        return inputs;
    }

    /**
     * A value.
     *
     * @param included whether the included flow makes it
     * @param makers one or more, the first that can makes it
     * @param record the name of the value that it is a component of; empty for others
     * @param components the names of the values that it is spread into
     */
    record Value(
            String name,
            Kind kind,
            boolean nullable,
            boolean included,
            List<Maker> makers,
            String record,
            List<String> components) {
        boolean isComponent() {
            return !record.isEmpty();
        }

        /** The strictest of its makers. */
        CutOff cutOff() {
            return makers.stream()
                    .map(Maker::cutOff)
                    .max(Comparator.naturalOrder())
                    .orElse(CutOff.EQUALS);
        }
    }

    /**
     * A method.
     *
     * @param when what guards it; null where nothing does
     * @param thrown what it throws for some of what it takes; empty if nothing
     * @param kept how many values it makes; 0 for any number
     */
    record Maker(
            String method,
            String value,
            Kind kind,
            List<Take> takes,
            @Nullable Formula when,
            boolean isStatic,
            boolean nullable,
            String thrown,
            int kept,
            CutOff cutOff) {
        boolean isGuarded() {
            return when != null || takes.stream().anyMatch(take -> take.how() == How.MATCH);
        }
    }

    /**
     * A parameter.
     *
     * @param type as it is declared
     * @param from the name of a value, an input or a dependency
     * @param cases which are let through, for a match
     * @param asInput whether it is declared as an input
     */
    record Take(String from, How how, String type, List<String> cases, boolean asInput) {}

    /** How a parameter takes something. */
    enum How {
        PLAIN,
        /** Plain what is in an {@code Optional}. */
        CONTENT,
        OPTIONAL,
        NULLABLE,
        MATCH,
        DEPENDENCY,
        DEPENDENCY_OF_RUN
    }

    Map<String, Value> byName() {
        Map<String, Value> byName = new HashMap<>();
        values.forEach(value -> byName.put(value.name(), value));
        return byName;
    }

    /** The values that some guard names, other than components. */
    Set<String> conditions() {
        Set<String> conditions = new HashSet<>();
        for (Maker maker : makers) {
            if (maker.when() != null) {
                maker.when().guard().conditions().forEach(conditions::add);
            }
        }
        conditions.removeAll(INPUTS.keySet());
        values.stream().filter(Value::isComponent).forEach(value -> conditions.remove(value.name()));
        return conditions;
    }

    /** The inputs in the order in which {@code run} takes them. */
    List<String> parameters() {
        Set<String> parameters = new LinkedHashSet<>();
        for (Maker maker : makers) {
            maker.takes().stream().map(Take::from).filter(INPUTS::containsKey).forEach(parameters::add);
        }
        return List.copyOf(parameters);
    }

    /** Values in the order in which they are made: ties in source order. */
    List<Value> order() {
        Map<String, Value> byName = byName();
        Set<String> made = new HashSet<>();
        List<Maker> waiting = new ArrayList<>(makers);
        List<Value> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Maker next = waiting.stream()
                    .filter(maker -> made.containsAll(needs(maker, byName)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            Value value = byName.get(next.value());
            if (value.makers().stream().noneMatch(waiting::contains)) {
                made.add(value.name());
                made.addAll(value.components());
                order.add(value);
                value.components().forEach(component -> order.add(byName.get(component)));
            }
        }
        return order;
    }

    private static Set<String> needs(Maker maker, Map<String, Value> byName) {
        Set<String> needs = new HashSet<>();
        maker.takes().forEach(take -> needs.add(take.from()));
        if (maker.when() != null) {
            maker.when().guard().conditions().forEach(needs::add);
        }
        needs.retainAll(byName.keySet());
        return needs;
    }
}
