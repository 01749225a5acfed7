package dev.leat.processor.plan;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, String> matched = new HashMap<>();
    private final Map<String, Substitute> substitutes;
    private final LoopNames loops;

    /** The names that are taken outside loops. */
    private final Names beside;

    private final Names names;
    private final Names free;
    private final Variables own;

    /** What can be read once, of which a test supplies another to each run. */
    private final Set<String> supplied;

    private final SharedValues shared;
    private final String generated;

    Identifiers(FlowGraph graph, List<String> suffixes, Limits limits) {
        names = new Names();
        generated = ClassNames.flow(graph.flow()).canonicalName();
        shared = new SharedValues(graph, limits);
        supplied = Stream.concat(graph.steps().stream(), graph.looping().made())
                .map(Step::value)
                .filter(graph.looping()::isConsumed)
                .collect(Collectors.toSet());
        ObscuredNames.reserve(graph, suffixes, names);
        free = names.copy();
        graph.inputs().forEach(input -> {
            inputs.put(input.name(), names.claim(input.name()));
            inputTypes.put(input.name(), input.type());
        });
        Set<String> results = graph.looping().results().stream()
                .map(result -> result.step().value())
                .collect(Collectors.toSet());
        graph.steps().stream()
                .filter(step -> !results.contains(step.value()))
                .forEach(step -> values.put(step.value(), names.claim(step.value())));
        for (StateValue kept : graph.state().values()) {
            String name = Names.capitalized(kept.name());
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
        graph.steps().stream()
                .filter(Presences::isMarked)
                .forEach(step -> markers.put(step.value(), names.claim(step.value() + "By")));
        graph.looping().made().forEach(step -> {
            values.put(step.value(), names.claim(step.value()));
            if (Presences.isMarked(step)) {
                markers.put(step.value(), names.claim(step.value() + "By"));
            }
        });
        substitutes = graph.flow().replaceable() ? Substitute.all(graph, members(graph)) : Map.of();
        beside = names.copy();
        loops = new LoopNames(graph, names, values, new LoopConditions(graph.looping()));
        graph.looping().results().stream()
                .map(Looping.Result::step)
                .filter(Presences::isMarked)
                .forEach(step -> markers.put(step.value(), names.claim(value(step.value()) + "By")));
        own = new Variables(
                names.claim("flow"),
                names.claim("outputs"),
                names.claim("made"),
                names.claim("current"),
                names.claim("steps"),
                names.claim("conditions"),
                names.claim("failure"),
                names.claim("opened"),
                names.claim("replaced"));
        graph.all().stream()
                .flatMap(step -> step.alternatives().stream())
                .flatMap(alternative -> alternative.requirement().matches().stream())
                .filter(match -> match.constants().isEmpty())
                .forEach(match -> claimMatched(match.of(), match.type()));
        own.all().forEach(beside::reserve);
        Stream.concat(markers.values().stream(), matched.values().stream()).forEach(beside::reserve);
    }

    private Identifiers(Identifiers whole, FlowGraph part) {
        values.putAll(whole.values);
        inputs.putAll(whole.inputs);
        previous.putAll(whole.previous);
        initials.putAll(whole.initials);
        dependencies.putAll(whole.dependencies);
        owners.putAll(whole.owners);
        fields.addAll(whole.fields);
        inputTypes.putAll(whole.inputTypes);
        markers.putAll(whole.markers);
        matched.putAll(whole.matched);
        substitutes = whole.substitutes;
        names = whole.beside.copy();
        free = whole.free;
        own = whole.own;
        shared = whole.shared;
        supplied = whole.supplied;
        generated = whole.generated;
        beside = whole.beside;
        loops = new LoopNames(part, names, values, whole.loops.conditions().within(part.looping()));
    }

    /** The same where only a part of the loops is made, in which there are fewer passes, and less is kept. */
    public Identifiers within(FlowGraph part) {
        return new Identifiers(this, part);
    }

    /** Not for a type with arguments: a cast may know more of them than a test can ask. */
    private void claimMatched(Step.Argument argument, JavaType type) {
        if (type.form() instanceof TypeForm.OfClass form && form.raw().equals(form)) {
            matched.computeIfAbsent(
                    place(argument, type), any -> names.claim(type.instanceName(), Names.capitalized(argument.name())));
        }
    }

    private static String place(Step.Argument argument, JavaType type) {
        return argument.getClass().getSimpleName() + " " + argument.name() + " " + type.name();
    }

    /** The pattern variable of what turns out to be of a type; null if there is none. */
    @Nullable
    String matched(Step.Argument argument, JavaType type) {
        return matched.get(place(argument, type));
    }

    /** What a taker gets of a value that is kept. */
    public Expression handedOver(String value, Expression kept) {
        return loops.handedOver(value, kept);
    }

    /** Whether a class is the one that is generated. */
    boolean isOfFlow(JavaType owner) {
        return owner.name().equals(generated);
    }

    /** What a test's builder has besides what may be called in place of processors. */
    private Set<String> members(FlowGraph graph) {
        return Stream.of(
                        fields.stream().map(Field::builderName),
                        initials.values().stream(),
                        graph.replaceable().stream().map(Step::value),
                        values.values().stream())
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    /** What a test may have called in place of the processor that makes a value; by value. */
    public Map<String, Substitute> substitutes() {
        return substitutes;
    }

    /** Whether a test supplies a value to each run, rather than the same to all. */
    boolean isSupplied(String value) {
        return supplied.contains(value);
    }

    /** The variable that holds the element of a sequence that it is the turn of. */
    public String element(String sequence) {
        return loops.element(sequence);
    }

    /** The variable that holds what an element finds of a value. */
    public String before(String value) {
        return loops.previous(value);
    }

    /** What the variables of loops are called. */
    LoopNames loops() {
        return loops;
    }

    /**
     * What generated code has besides what the user named.
     *
     * @param outputs the values of a run
     * @param made the object that holds the chunks of a run to one value
     * @param current what follows from the state alone
     * @param steps the object that holds a chunk's values
     * @param conditions what is known of the conditions of a run
     * @param failure what a condition threw
     * @param opened what closes the objects made for a run
     * @param replaced the field of a flow with replaced values that holds the builder
     */
    public record Variables(
            String flow,
            String outputs,
            String made,
            String current,
            String steps,
            String conditions,
            String failure,
            String opened,
            String replaced) {
        Stream<String> all() {
            return Stream.of(flow, outputs, made, current, steps, conditions, failure, opened, replaced);
        }
    }

    public Variables own() {
        return own;
    }

    private static boolean isTakenByConditions(Dependency dependency, FlowGraph graph) {
        return graph.all().stream()
                .anyMatch(step ->
                        step.isCondition() && step.reads().contains(new Step.Argument.Dependency(dependency.key())));
    }

    /** Whether some way of running may end without it. */
    private static boolean mayNotBeNeeded(Dependency dependency, FlowGraph graph) {
        return graph.flow().replaceable()
                || !graph.flow().ways().targets().isEmpty()
                || graph.state().isKept()
                || !Certainty.needed(dependency, graph, graph.steps(), new Presences(graph));
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

    JavaType inputType(String name) {
        return inputTypes.getOrDefault(name, JavaType.UNREADABLE);
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

    /** The values that conditions find in a field of their class. */
    public SharedValues shared() {
        return shared;
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

    /** The injected objects that are made for each run, without those for elements. */
    public List<Field.OfDependency> ofRun() {
        return perRun().stream()
                .filter(field -> !field.dependency().key().isPerElement())
                .toList();
    }

    /** The injected objects that are made for each run or element. */
    public List<Field.OfDependency> perRun() {
        List<Field.OfDependency> perRun = new ArrayList<>();
        for (Field field : fields) {
            if (field instanceof Field.OfDependency dependency && dependency.isProvider()) {
                perRun.add(dependency);
            }
        }
        return perRun;
    }

    /** All injected objects, in the order of the constructor's parameters. */
    public List<Field> fields() {
        return fields;
    }

    /** How conditions take an object made for a run, told by its name. */
    Expression perRun(String name) {
        Expression object = new Expression.Name(name);
        return perRun().stream()
                        .anyMatch(
                                field -> field.onDemand() && field.builderName().equals(name))
                ? object.call("get")
                : object;
    }
}
