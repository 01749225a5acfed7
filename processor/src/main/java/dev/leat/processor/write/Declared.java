package dev.leat.processor.write;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.InputOrder;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What some processors make and take, as far as that can be told of a flow that has mistakes.
 *
 * @param all those of the flow, by each value that they make
 */
public record Declared(
        Collection<ProcessorDeclaration> processors, Map<String, ProcessorDeclaration> all, InputOrder order) {
    /** Methods of {@link Object} that a value cannot be called like. */
    private static final Set<String> INHERITED =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    static Declared of(FlowDeclaration flow) {
        List<ProcessorDeclaration> processors = flow.processors().toList();
        Map<String, ProcessorDeclaration> all = new HashMap<>();
        for (ProcessorDeclaration processor : processors) {
            all.putIfAbsent(processor.value(), processor);
            processor.components().forEach(component -> all.putIfAbsent(component.name(), processor));
        }
        return new Declared(processors, all, flow.inputOrder());
    }

    /** Those that a value is made by, as far as they are known. */
    Declared ancestors(String value) {
        Set<ProcessorDeclaration> needed = new LinkedHashSet<>();
        ArrayDeque<String> asked = new ArrayDeque<>(List.of(value));
        while (!asked.isEmpty()) {
            ProcessorDeclaration maker = all.get(asked.remove());
            if (maker != null && needed.add(maker)) {
                for (Parameter parameter : maker.parameters()) {
                    if (parameter instanceof Parameter.OfValue taken) {
                        asked.add(taken.value());
                    } else if (parameter instanceof Parameter.OfInput taken) {
                        asked.add(taken.input());
                    }
                }
            }
        }
        return new Declared(processors.stream().filter(needed::contains).toList(), all, order);
    }

    Map<String, JavaType> values() {
        Map<String, JavaType> values = new LinkedHashMap<>();
        processors.forEach(processor -> {
            values.putIfAbsent(processor.value(), processor.type());
            processor.components().forEach(component -> values.putIfAbsent(component.name(), component.type()));
        });
        values.keySet().removeAll(INHERITED);
        return values;
    }

    /** Whether nobody may make the value, as far as that shows: no otherwise, or a condition that nobody may ask. */
    boolean mayBeAbsent(String value) {
        boolean asked = processors.stream().flatMap(Declared::asked).anyMatch(value::equals);
        return (asked && !isDemanded(value)) || isGuarded(value);
    }

    private static Stream<String> asked(ProcessorDeclaration processor) {
        return Stream.ofNullable(processor.guarding())
                .flatMap(guarding -> Pattern.compile("\\W+").splitAsStream(guarding.expression()))
                .filter(name -> !name.isEmpty());
    }

    /** Whether each run asks for the condition, as far as that shows: the first of a guard, or taken without one. */
    private boolean isDemanded(String condition) {
        return processors.stream()
                .anyMatch(processor -> processor.isGuarded()
                        ? processor.equals(all.get(processor.value()))
                                && asked(processor).findFirst().equals(Optional.of(condition))
                        : processor.parameters().stream()
                                .anyMatch(parameter -> parameter instanceof Parameter.OfValue taken
                                        && taken.value().equals(condition)));
    }

    /** Whether nobody may make the value, as far as that shows: there is no otherwise. */
    boolean isGuarded(String value) {
        List<ProcessorDeclaration> makers = processors.stream()
                .filter(processor -> processor.value().equals(value))
                .toList();
        return !makers.isEmpty() && makers.stream().allMatch(ProcessorDeclaration::isGuarded);
    }

    Map<String, JavaType> inputs() {
        Map<String, JavaType> inputs = new LinkedHashMap<>();
        parameters().forEach(parameter -> {
            if (parameter instanceof Parameter.OfInput input) {
                inputs.putIfAbsent(input.input(), input.type());
            }
        });
        inputs.keySet().removeAll(all.keySet());
        Map<String, JavaType> ordered = new LinkedHashMap<>();
        inputs.entrySet().stream()
                .sorted(Comparator.comparingInt(input -> order.of(input.getKey())))
                .forEach(input -> ordered.put(input.getKey(), input.getValue()));
        return ordered;
    }

    Map<String, JavaType> dependencies() {
        Map<String, JavaType> dependencies = new LinkedHashMap<>();
        perFlowAndPerRun().forEach(dependency -> dependencies.putIfAbsent(dependency.name(), dependency.type()));
        dependencies.keySet().removeAll(values().keySet());
        return dependencies;
    }

    /** The checked exceptions of the processors, as far as they can be written down. */
    List<JavaType> thrown() {
        return readable(processors.stream().map(ProcessorDeclaration::thrown));
    }

    /** The checked exceptions of what is closed at the end of a run. */
    List<JavaType> thrownByClosing() {
        return readable(perFlowAndPerRun()
                .map(Parameter.OfDependency::closing)
                .flatMap(Stream::ofNullable)
                .map(Parameter.Closing::thrown));
    }

    /** Whether anything is closed at the end of a run. */
    boolean closes() {
        return perFlowAndPerRun().anyMatch(dependency -> dependency.closing() != null);
    }

    private Stream<Parameter.OfDependency> perFlowAndPerRun() {
        return parameters().filter(Parameter.OfDependency.class::isInstance).map(Parameter.OfDependency.class::cast);
    }

    private Stream<Parameter> parameters() {
        return processors.stream().map(ProcessorDeclaration::parameters).flatMap(List::stream);
    }

    private static List<JavaType> readable(Stream<List<JavaType>> thrown) {
        return thrown.flatMap(List::stream)
                .filter(type -> !type.equals(JavaType.UNREADABLE))
                .distinct()
                .toList();
    }
}
