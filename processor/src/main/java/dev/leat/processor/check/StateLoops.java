package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Made;
import dev.leat.processor.problem.MismatchProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties each value that is taken of the run before to what makes it before the first run. */
final class StateLoops {
    private record Taken(Parameter.OfPrevious parameter, ProcessorDeclaration by) {}

    private final FlowDeclaration flow;
    private final Makers makers;
    private final Edges edges;
    private final Typing typing;
    private final Secrets secrets;
    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
    private final Map<String, ProcessorDeclaration> initials = new LinkedHashMap<>();
    private final List<ProcessorDeclaration> unused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    StateLoops(FlowDeclaration flow, Makers makers, Edges edges, Typing typing, Secrets secrets) {
        this.flow = flow;
        this.makers = makers;
        this.edges = edges;
        this.typing = typing;
        this.secrets = secrets;
        flow.processors().forEach(processor -> {
            for (Parameter parameter : processor.parameters()) {
                if (parameter instanceof Parameter.OfPrevious previous
                        && !previous.type().equals(JavaType.UNREADABLE)
                        && makers.of(previous.value()) != null) {
                    taken.computeIfAbsent(previous.value(), any -> new ArrayList<>())
                            .add(new Taken(previous, processor));
                }
            }
        });
        flow.initials().forEach(this::add);
        taken.forEach(this::check);
        unused.forEach(this::reportUnused);
    }

    private void add(ProcessorDeclaration initial) {
        if (!taken.containsKey(initial.value())) {
            if (!isExcused(initial)) {
                unused.add(initial);
            }
            return;
        }
        ProcessorDeclaration first = initials.putIfAbsent(initial.value(), initial);
        if (first != null) {
            problems.add(StateProblem.duplicateInitial(
                    initial.place(), initial.value(), initial.signature(), first.place(), first.signature()));
        }
    }

    /** Whether that nothing takes it only follows from a mistake that is told elsewhere. */
    private boolean isExcused(ProcessorDeclaration initial) {
        return !flow.valuesKnown()
                || initial.type().equals(JavaType.UNREADABLE)
                || flow.parameters()
                        .anyMatch(parameter -> parameter instanceof Parameter.OfPrevious
                                && parameter.taken().equals(initial.value()));
    }

    private void check(String value, List<Taken> takers) {
        Maker maker = maker(value);
        ProcessorDeclaration initial = initials.get(value);
        if (initial != null) {
            check(initial, maker, takers);
        } else if (!isEmpty(value) && unused.stream().noneMatch(other -> isMeant(value, other))) {
            problems.add(StateProblem.missingInitial(
                    takers.get(0).parameter(), takers.get(0).by().signature(), maker.type()));
        }
    }

    private void check(ProcessorDeclaration initial, Maker maker, List<Taken> takers) {
        if (!typing.assignable(initial.type(), maker.type())) {
            problems.add(StateProblem.initialMismatch(
                    initial.place(), initial.signature(), initial.type(), maker.made(), fits(initial.type(), maker)));
        }
        if (initial.nullable() == null) {
            return;
        }
        for (Taken each : takers) {
            if (each.parameter().nullness() == ParameterNullness.REQUIRED && maker.nullable() == null) {
                problems.add(MismatchProblem.nullableValue(
                        each.parameter(),
                        List.of(each.by().signature()),
                        new Made(
                                maker.value(),
                                initial.type(),
                                initial.signature(),
                                initial.place(),
                                initial.cutOff(),
                                null),
                        initial.nullable()));
            }
        }
    }

    /** Whether the value could be of the type, for all that take it. */
    private boolean fits(JavaType type, Maker maker) {
        return !maker.isComponent()
                && maker.processor().place().isDeclaration()
                && flow.parameters()
                        .filter(parameter -> parameter.taken().equals(maker.value()))
                        .allMatch(parameter -> typing.assignable(type, parameter.type()));
    }

    private void reportUnused(ProcessorDeclaration initial) {
        problems.add(StateProblem.unusedInitial(
                initial.place(),
                initial.signature(),
                initial.value(),
                Optional.ofNullable(makers.of(initial.value())).map(Maker::type).orElse(initial.type()),
                flow.type().shortName(),
                taken.keySet().stream()
                        .filter(value -> !initials.containsKey(value) && isMeant(value, initial))
                        .findFirst()
                        .orElse("")));
    }

    /** Whether an initial value that nothing takes may be that of the value. */
    private boolean isMeant(String value, ProcessorDeclaration unused) {
        return NearMisses.similar(value, unused.value())
                || (makers.of(unused.value()) == null
                        && typing.assignable(unused.type(), maker(value).type()));
    }

    /** Whether nothing says what it is at first, and all that take it take that there may be none. */
    boolean isEmpty(String value) {
        return !initials.containsKey(value)
                && flow.parameters().anyMatch(parameter -> parameter.reach() == Reach.EACH)
                && taken.getOrDefault(value, List.of()).stream().allMatch(each -> isOptional(each, maker(value)));
    }

    private boolean isOptional(Taken each, Maker maker) {
        return typing.content(each.parameter().type())
                .filter(content -> typing.assignable(maker.type(), content))
                .isPresent();
    }

    /** Whether the value may be null before the first run. */
    boolean isNull(String value) {
        ProcessorDeclaration initial = initials.get(value);
        return initial != null && initial.nullable() != null;
    }

    private Maker maker(String value) {
        return Optional.ofNullable(makers.of(value)).orElseThrow();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Slots of all values that are taken of the run before. */
    int slots() {
        return taken.keySet().stream()
                .mapToInt(value -> maker(value).type().slots())
                .sum();
    }

    int size() {
        return taken.size();
    }

    /** The values, in order of first appearance. */
    List<StateValue> values() {
        return taken.keySet().stream().map(this::value).toList();
    }

    private StateValue value(String name) {
        Maker maker = maker(name);
        ProcessorDeclaration initial = initials.get(name);
        if (initial == null) {
            return empty(name, maker);
        }
        List<Step.Argument> arguments = edges.ofInitial(initial);
        return new StateValue(
                name,
                maker.type(),
                maker.nullable() == null ? initial.nullable() : maker.nullable(),
                new Step(
                        name,
                        maker.type(),
                        initial.nullable(),
                        List.of(new Step.Alternative(Requirement.NONE, initial, false, arguments)),
                        true,
                        arguments,
                        arguments,
                        !initial.isStatic(),
                        1,
                        Step.Presence.ALWAYS,
                        false,
                        false,
                        secrets.of(name, arguments)));
    }

    private StateValue empty(String name, Maker maker) {
        Step.Alternative nothing = new Step.Alternative(Requirement.NONE, maker.processor(), true, List.of());
        return new StateValue(
                name,
                maker.type(),
                maker.nullable(),
                new Step(
                        name,
                        maker.type(),
                        null,
                        List.of(nothing),
                        true,
                        List.of(),
                        List.of(),
                        false,
                        1,
                        Step.Presence.ALWAYS,
                        false,
                        false,
                        secrets.of(name, List.of())));
    }
}
