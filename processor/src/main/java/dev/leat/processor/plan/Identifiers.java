package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.StatePlan.SessionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identifiers of one generated flow: the user's own names wherever they are free. */
public final class Identifiers {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> previous = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();
    private final Map<DependencyKey, Field.OfDependency> dependencies = new HashMap<>();
    private final Map<String, Field.OfOwner> owners = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, JavaType> inputTypes = new HashMap<>();
    private final Map<String, String> markers = new HashMap<>();
    private final Names names = new Names();
    private final Names free;
    private final String made;
    private final String outputs;
    private final String flow;
    private final String replacements;
    private final String steps;
    private final String sample;
    private final String conditions;
    private final String componentMethod;
    private final String lock;
    private final String state;
    private final String current;
    private final String cache;
    private final String key;
    private final String lease;
    private final String session;
    private final String opened;
    private final String strict;
    private final String failure;
    private final SharedValues shared;

    Identifiers(FlowGraph graph, List<String> suffixes, Limits limits) {
        shared = new SharedValues(graph, limits);
        Obscured.reserve(graph, suffixes, names);
        free = names.copy();
        graph.inputs().forEach(input -> {
            inputs.put(input.name(), names.claim(input.name()));
            inputTypes.put(input.name(), input.type());
        });
        graph.steps().forEach(step -> values.put(step.value(), names.claim(step.value())));
        for (StateValue kept : graph.state().values()) {
            String name = capitalized(kept.name());
            previous.put(kept.name(), names.claim("previous" + name));
            initials.put(kept.name(), names.claim("initial" + name, "Value"));
        }
        for (Owner owner : graph.flow().owners()) {
            if (owner.needsInstance()) {
                Field.OfOwner field = new Field.OfOwner(names.claim(owner.type().instanceName(), "Instance"), owner);
                owners.put(owner.type().name(), field);
                fields.add(field);
            }
        }
        for (Dependency dependency : graph.dependencies()) {
            String name = names.claim(dependency.name(), "Dependency");
            Field.OfDependency field = new Field.OfDependency(
                    dependency.perRun() ? names.claim(name + "Provider") : name,
                    name,
                    dependency,
                    graph.flow().injection().getter(),
                    dependency.perRun() && isTakenByConditions(dependency, graph) && mayNotBeNeeded(dependency, graph));
            dependencies.put(dependency.key(), field);
            fields.add(field);
        }
        outputs = names.claim("outputs");
        flow = names.claim("flow");
        replacements = names.claim("replaced");
        steps = names.claim("steps");
        sample = names.claim("sample");
        made = names.claim("made");
        conditions = names.claim("conditions");
        graph.steps().stream()
                .filter(Presences::isMarked)
                .forEach(step -> markers.put(step.value(), names.claim(step.value() + "By")));
        componentMethod = names.claim(decapitalized(graph.flow().generatedName()));
        lock = names.claim("lock");
        state = names.claim("saved");
        current = names.claim("current");
        cache = names.claim("cache");
        key = names.claim("key");
        lease = names.claim("lease");
        session = names.claim("session");
        opened = names.claim("opened");
        boolean keepsCondition = graph.steps().stream().anyMatch(step -> step.asked() && step.kept());
        failure = keepsCondition ? names.claim("failure") : "";
        strict = graph.state().isKept() ? names.claim("strict") : "";
    }

    private static boolean isTakenByConditions(Dependency dependency, FlowGraph graph) {
        return graph.steps().stream()
                .anyMatch(step ->
                        step.isCondition() && step.reads().contains(new Step.Argument.Dependency(dependency.key())));
    }

    /** Whether some way of running may end without it. */
    private static boolean mayNotBeNeeded(Dependency dependency, FlowGraph graph) {
        return graph.flow().replaceable()
                || !graph.flow().ways().targets().isEmpty()
                || graph.state().isKept()
                || !Certainty.needed(dependency, graph.steps(), new Presences(graph));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The local variable of each value. */
    public Map<String, String> values() {
        return values;
    }

    public String value(String name) {
        return values.getOrDefault(name, name);
    }

    public String input(String name) {
        return inputs.getOrDefault(name, name);
    }

    public Optional<JavaType> inputType(String name) {
        return Optional.ofNullable(inputTypes.get(name));
    }

    /** The variable beside a value's that says in which way it was made. */
    public String marker(String value) {
        return markers.getOrDefault(value, value);
    }

    /** For the variables of a class that has none of these, where those of a flow would obscure types. */
    public Names free() {
        return free.copy();
    }

    /** For more variables of one class. */
    public Names variables() {
        return names.copy();
    }

    /** The object that holds the chunks of a run to one value. */
    public String made() {
        return made;
    }

    /** What is known of the conditions of a run. */
    public String conditions() {
        return conditions;
    }

    /** The values that conditions find in a field of their class. */
    public SharedValues shared() {
        return shared;
    }

    /** The method that asks for a condition. */
    public String condition(String value) {
        return values.getOrDefault(value, value);
    }

    /** The parameter that takes the value of the run before. */
    public String previous(String name) {
        return previous.getOrDefault(name, name);
    }

    /** What a test calls the initial value to replace it. */
    public String initial(String name) {
        return initials.getOrDefault(name, name);
    }

    public Field.OfDependency dependency(DependencyKey key) {
        Field.OfDependency field = dependencies.get(key);
        if (field == null) {
            throw new IllegalArgumentException("No dependency " + key);
        }
        return field;
    }

    public Field.OfOwner owner(String type) {
        Field.OfOwner field = owners.get(type);
        if (field == null) {
            throw new IllegalArgumentException("No instance of " + type);
        }
        return field;
    }

    /** All injected objects, in the order of the constructor's parameters. */
    public List<Field> fields() {
        return fields;
    }

    public String outputs() {
        return outputs;
    }

    public String flow() {
        return flow;
    }

    public String replacements() {
        return replacements;
    }

    /** The object that holds a chunk's values. */
    public String steps() {
        return steps;
    }

    /** The name of the sample that a benchmark runs on. */
    public String sample() {
        return sample;
    }

    public String componentMethod() {
        return componentMethod;
    }

    /** What closes the objects made for a run. */
    public String opened() {
        return opened;
    }

    /** What a condition threw that is kept. */
    public String failure() {
        return failure;
    }

    /** How conditions take an object made for a run, told by its name. */
    Expression perRun(String name) {
        Expression object = new Expression.Name(name);
        return fields.stream()
                        .filter(field -> field.builderName().equals(name))
                        .anyMatch(field -> field instanceof Field.OfDependency dependency && dependency.onDemand())
                ? object.call("get")
                : object;
    }

    /** What sessions call what they work with. */
    public SessionNames session() {
        return new SessionNames(flow, lock, outputs, state, cache, key, lease, session, strict);
    }

    /** The object that holds what follows from the state. */
    public String current() {
        return current;
    }
}
