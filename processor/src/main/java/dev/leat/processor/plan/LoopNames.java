package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.plan.Carries.Carried;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the variables of loops are called. */
final class LoopNames {
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> iterators = new HashMap<>();
    private final Map<String, String> opened = new HashMap<>();
    private final Map<Pass, String> indices = new HashMap<>();
    private final Map<Pass, Map<Pass, String>> readers = new HashMap<>();
    private final Map<Pass, Map<Pass, String>> writers = new HashMap<>();
    private final Map<String, String> previous = new HashMap<>();
    private final Map<Pass, Map<String, String>> buffers = new HashMap<>();
    private final Map<Pass, Map<String, String>> markers = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, String> counts = new HashMap<>();
    private final Map<String, JavaType> arrays = new HashMap<>();
    private final Map<String, Gathering> gatherings = new HashMap<>();
    private final Map<Pass, Map<String, String>> before = new HashMap<>();
    private final Set<Pass> nested = new HashSet<>();
    private final Set<String> running = new HashSet<>();
    private final Map<String, String> pulled = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, String> keptElements = new HashMap<>();
    private final String step;
    private final Looping looping;
    private final Names names;
    private final LoopConditions conditions;
    private final Carries carries;

    /**
     * Finds names for all variables.
     *
     * @param values what the variables of values are called, to which those of results are added
     */
    LoopNames(FlowGraph graph, Names names, Map<String, String> values, LoopConditions conditions) {
        looping = graph.looping();
        this.conditions = conditions;
        carries = new Carries(looping, conditions.remembered());
        for (Loop loop : looping.loops()) {
            String element = names.claim(elementName(loop.sequence(), graph), "Element");
            elements.put(loop.sequence(), element);
            keptElements.put(loop.sequence(), names.claim("kept" + Names.capitalized(loop.sequence())));
            loop.opened()
                    .forEach(each -> opened.put(each.value(), names.claim("opened" + Names.capitalized(each.value()))));
            if (loop.type().isOnePass() || looping.isPulled(loop.sequence())) {
                iterators.put(loop.sequence(), names.claim(element + "s", "Left"));
            }
        }
        graph.dependencies().stream()
                .map(dependency -> dependency.key().per())
                .filter(per -> !per.isEmpty())
                .forEach(per -> objects.computeIfAbsent(per, any -> names.claim(element(per) + "Objects")));
        looping.turns().forEach(turn -> claim(turn, null, names));
        for (Carried carried : carries.all()) {
            String each = "each" + Names.capitalized(lastWord(carried.name()));
            buffers.computeIfAbsent(carried.writeAll(), any -> new HashMap<>())
                    .computeIfAbsent(carried.name(), any -> names.claim(each));
            markers.computeIfAbsent(carried.writeAll(), any -> new HashMap<>())
                    .computeIfAbsent(carried.name(), any -> names.claim(each + "By"));
            if (!carried.isReadByIndex()) {
                claim(readers, carried.read(), carried.readAll(), "Number", names);
            }
            if (!carries.isIndexed(carried)) {
                claim(writers, carried.write(), carried.writeAll(), "Count", names);
            }
            Carries.previous(carried)
                    .ifPresent(value ->
                            previous.computeIfAbsent(value, any -> names.claim("previous" + Names.capitalized(value))));
        }
        for (Fold fold : looping.folds()) {
            String name = fold.value().name();
            if (!fold.isEmptyAtFirst() && isRunning(name, looping)) {
                running.add(name);
                kept.put(name, values.getOrDefault(name, name));
            } else {
                kept.put(name, names.claim("last" + Names.capitalized(name)));
            }
        }
        for (Result result : looping.results()) {
            String of = Names.capitalized(result.value());
            if (result.reach() == Reach.REJECTED) {
                String name = result.step().value();
                values.put(name, names.claim(name));
                gatherings.put(name, Gathering.LIST);
                continue;
            }
            String variable = switch (result.reach()) {
                case LAST -> kept(result.value());
                case FIRST -> names.claim("first" + of);
                default ->
                    names.claim(
                            "all" + of,
                            result.scope().isEmpty() ? "OfRun" : "Of" + Names.capitalized(element(result.scope())));
            };
            values.put(result.step().value(), variable);
            if (result.gathering() == Gathering.ARRAY
                    && !result.step()
                            .type()
                            .form()
                            .equals(Growing.array(made(result.value(), looping)).form())) {
                arrays.put(result.step().value(), made(result.value(), looping));
            }
            if (result.gathering() != Gathering.NONE) {
                gatherings.put(result.step().value(), result.gathering());
            }
            if (looping.pulls().stream()
                    .anyMatch(pull -> pull.result().equals(result.step().value()))) {
                pulled.put(result.step().value(), names.claim("pulled" + of));
            }
            if (result.gathering() == Gathering.ARRAY) {
                counts.put(result.step().value(), names.claim(result.value() + "Count"));
            }
        }
        this.names = names;
        step = names.claim("step");
        StreamedInputs.of(graph)
                .filter(streamed -> !streamed.isOfObjects())
                .ifPresent(streamed -> streamed.inputs()
                        .forEach(input ->
                                iterators.computeIfAbsent(input, any -> names.claim(element(input) + "s", "Left"))));
    }

    private void claim(Map<Pass, Map<Pass, String>> counters, Pass pass, Pass around, String suffix, Names names) {
        counters.computeIfAbsent(pass, any -> new HashMap<>())
                .computeIfAbsent(around, any -> names.claim(element(pass.loop().sequence()) + suffix));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void claim(Turn turn, @Nullable Pass within, Names names) {
        if (turn instanceof Pass pass) {
            if (within != null) {
                nested.add(pass);
            }
            indices.put(pass, names.claim(element(pass.loop().sequence()) + "Index"));
            pass.turns().forEach(inner -> claim(inner, pass, names));
        }
    }

    /** Whether the value that is made and the one that was made before are never asked for at the same time. */
    private boolean isRunning(String value, Looping looping) {
        return looping.made()
                        .filter(step -> !step.value().equals(value))
                        .flatMap(step -> step.reads().stream())
                        .noneMatch(argument -> argument instanceof Argument.Previous
                                && argument.name().equals(value))
                && looping.made().filter(step -> step.value().equals(value)).noneMatch(Step::isChoice)
                && carries.all().stream().noneMatch(carried -> carried.name().equals(value));
    }

    private static JavaType made(String value, Looping looping) {
        return looping.made()
                .filter(step -> step.value().equals(value))
                .map(Step::type)
                .findFirst()
                .orElse(JavaType.UNREADABLE);
    }

    /** As the first that takes it calls it. */
    private static String elementName(String sequence, FlowGraph graph) {
        return graph.flow()
                .parameters()
                .filter(parameter ->
                        parameter.reach() == Reach.EACH && parameter.taken().equals(sequence))
                .findFirst()
                .map(Parameter::name)
                .orElseThrow();
    }

    LoopConditions conditions() {
        return conditions;
    }

    Carries carries() {
        return carries;
    }

    /** The variable that holds the element of a sequence that it is the turn of. */
    String element(String sequence) {
        return elements.getOrDefault(sequence, sequence);
    }

    /** What closes a value that may be there. */
    String opened(String value) {
        return opened.getOrDefault(value, value);
    }

    /** Not known in the outline of a flow with mistakes, which has no loops. */
    JavaType elementType(String sequence) {
        return looping.loop(sequence).map(loop -> loop.type().element()).orElse(JavaType.UNREADABLE);
    }

    /** What gives the elements of a sequence that is read once. */
    String iterator(String sequence) {
        return iterators.getOrDefault(sequence, "");
    }

    /** The variable that counts the elements. */
    String index(Pass pass) {
        return indices.getOrDefault(pass, "");
    }

    /** The variable that says which place in a buffer is read. */
    String reader(Carried carried) {
        return carried.isReadByIndex() ? index(carried.read()) : counter(readers, carried.read(), carried.readAll());
    }

    /** The variable that says which place in a buffer is written. */
    String writer(Carried carried) {
        return carries.isIndexed(carried)
                ? index(carried.write())
                : counter(writers, carried.write(), carried.writeAll());
    }

    private static String counter(Map<Pass, Map<Pass, String>> counters, Pass pass, Pass around) {
        return counters.getOrDefault(pass, Map.of()).getOrDefault(around, "");
    }

    /** The variable that holds what was kept of a value before the element. */
    String previous(String value) {
        return previous.getOrDefault(value, kept(value));
    }

    /** Whether that is another variable than the one that is kept. */
    boolean isPreviousApart(String value) {
        return previous.containsKey(value);
    }

    /** The variable that holds what a pass leaves of a value. */
    String buffer(Carried carried) {
        return buffers.getOrDefault(carried.writeAll(), Map.of()).getOrDefault(carried.name(), "");
    }

    /** The variable that holds what a pass leaves of what says how a value was made. */
    String markers(Carried carried) {
        return markers.getOrDefault(carried.writeAll(), Map.of()).getOrDefault(carried.name(), "");
    }

    /** The variable that holds what the next element finds of a value. */
    String kept(String value) {
        return kept.getOrDefault(value, value);
    }

    /** The type of that variable: where there may be none yet, null says so. */
    JavaType keptType(Fold fold) {
        return fold.isEmptyAtFirst()
                ? fold.value().type().inBox()
                : fold.value().type();
    }

    JavaType keptType(String value) {
        return keptType(looping.folds().stream()
                .filter(fold -> fold.value().name().equals(value))
                .findFirst()
                .orElseThrow());
    }

    /** Whether a value is kept for the next element. */
    boolean isFold(String value) {
        return kept.containsKey(value);
    }

    /** Whether what is kept is simply the value. */
    boolean isRunning(String value) {
        return running.contains(value);
    }

    /** What a taker gets of what loops gather; anything else as it is. */
    Expression handedOver(String value, Expression kept) {
        Gathering gathering = gatherings.getOrDefault(value, Gathering.NONE);
        return switch (gathering) {
            case NONE -> kept;
            case LIST, OPTIONALS -> new Expression.LibraryType(Collections.class).call("unmodifiableList", kept);
            case SET -> new Expression.LibraryType(Collections.class).call("unmodifiableSet", kept);
            case STREAM ->
                pulled.containsKey(value) ? new Name(pulled(value)).call("stream", kept) : kept.call("stream");
            case ARRAY -> arrays.containsKey(value) ? Growing.array(kept, arrays.get(value)) : kept;
        };
    }

    /** Whether a taker gets something else than what a variable holds. */
    boolean isCopied(String value) {
        return gatherings.containsKey(value);
    }

    /** The variable that holds what closes the objects of an element. */
    String objects(String sequence) {
        return objects.getOrDefault(sequence, sequence);
    }

    /** The variable that holds the loop that is made as a stream is pulled. */
    String pulled(String result) {
        return pulled.getOrDefault(result, result);
    }

    /** The variable that counts what an array gathers. */
    String count(String result) {
        return counts.getOrDefault(result, "");
    }

    /** The variable that holds what another held before an element of the pass. */
    String before(String variable, Pass pass) {
        return before.computeIfAbsent(pass, any -> new HashMap<>())
                .computeIfAbsent(variable, any -> names.claim(variable + "Before"));
    }

    /** The variable that holds the name of the step that is being made. */
    String step() {
        return step;
    }

    boolean isNested(Pass pass) {
        return nested.contains(pass);
    }

    /** The list that keeps elements for later passes. */
    String elements(Loop loop) {
        return keptElements.getOrDefault(loop.sequence(), loop.sequence());
    }

    Looping looping() {
        return looping;
    }
}
