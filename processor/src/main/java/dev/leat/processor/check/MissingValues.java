package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.model.Needs;
import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.PlainMethod;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.Made;
import dev.leat.processor.problem.MissingProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked for and made by nothing: one mistake for each name, whoever asks for it. */
final class MissingValues {
    private final FlowDeclaration flow;
    private final Makers makers;
    private final Inputs inputs;
    private final Typing typing;
    private final Map<String, List<Asker>> askers = new LinkedHashMap<>();

    MissingValues(FlowDeclaration flow, Makers makers, Inputs inputs, Typing typing) {
        this.flow = flow;
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
    }

    void ask(String name, Asker asker) {
        if (flow.valuesKnown()) {
            askers.computeIfAbsent(name, any -> new ArrayList<>()).add(asker);
        }
    }

    /** Whether that nothing makes the value is told. */
    boolean tell(String name) {
        return askers.containsKey(name);
    }

    /** Other values and inputs that the parameter can take of a loop, or by their elements. */
    List<NearMiss> beside(Parameter parameter) {
        return near(List.copyOf(makers.all()), inputs.all())
                .fitting(parameter.taken(), parameter.type(), type -> LoopEdges.fits(type, parameter, typing))
                .stream()
                .filter(miss -> !miss.name().equals(parameter.taken()))
                .toList();
    }

    /**
     * @param needs for each processor those whose values it needs
     * @param conditions the values that guards ask for
     */
    List<Problem> problems(Needs needs, Set<String> conditions) {
        if (askers.isEmpty()) {
            return List.of();
        }
        Needs readers = needs.reversed();
        List<Problem> problems = new ArrayList<>();
        askers.forEach((name, all) -> problems.add(problem(name, sorted(all), readers, conditions)));
        return problems;
    }

    /** Those first that tell most, and there those of included flows, which tell the same at the same place. */
    private static List<Asker> sorted(List<Asker> askers) {
        return askers.stream()
                .sorted(Comparator.<Asker>comparingInt(asker ->
                                asker instanceof Asker.Taking ? 0 : asker instanceof Asker.TakingPrevious ? 1 : 2)
                        .thenComparing(asker -> !asker.isOfIncluded()))
                .toList();
    }

    private Problem problem(String name, List<Asker> all, Needs readers, Set<String> conditions) {
        Set<Integer> leading = readers.closure(all.stream().map(Asker::index).collect(Collectors.toSet()));
        List<PlainMethod> plain = flow.owners().stream()
                .map(Owner::others)
                .flatMap(List::stream)
                .filter(method -> method.name().equals(name))
                .toList();
        Optional<PlainMethod> forgotten = inputs.of(name) == null && plain.size() == 1
                ? plain.stream()
                        .filter(method -> couldMake(method, all, leading))
                        .findFirst()
                : Optional.empty();
        if (forgotten.isPresent()) {
            return MissingProblem.forgottenProcessor(forgotten.get(), words(all));
        }
        Made misnamed = misnamed(name, all, leading, conditions);
        if (misnamed != null && all.size() > 1) {
            return MissingProblem.misnamedValue(misnamed, name, words(all));
        }
        List<String> notes = plain.stream().map(MissingValues::note).toList();
        return unknown(name, all, candidates(leading), notes, misnamed);
    }

    private boolean couldMake(PlainMethod method, List<Asker> all, Set<Integer> leading) {
        return method.flaw().isEmpty()
                && all.stream().allMatch(asker -> asker.accepts(method.type(), typing))
                && method.values().stream()
                        .allMatch(value ->
                                makers.alternatives(value).stream().noneMatch(maker -> leading.contains(maker.index()))
                                        && makers.of(value) != null);
    }

    private static String note(PlainMethod method) {
        return "Near: " + method.signature() + ", which is not annotated with @Processor"
                + (method.flaw().isEmpty() ? " (" + method.type() + ")" : " and " + method.flaw());
    }

    /** The one processor that may be meant to make it: it makes what nothing takes, under a similar name. */
    private @Nullable Made misnamed(String name, List<Asker> all, Set<Integer> leading, Set<String> conditions) {
        if (inputs.of(name) != null) {
            return null;
        }
        Set<String> taken = taken();
        List<Maker> fitting = makers.all().stream()
                .filter(maker -> NearMisses.similar(name, maker.value())
                        && !taken.contains(maker.value())
                        && !conditions.contains(maker.value())
                        && makers.alternatives(maker.value()).size() == 1
                        && !maker.isComponent()
                        && maker.processor().place().isDeclaration()
                        && all.stream().allMatch(asker -> asker.accepts(maker.type(), typing))
                        && (all.stream().allMatch(Asker.TakingPrevious.class::isInstance)
                                || !leading.contains(maker.index())))
                .toList();
        return fitting.size() == 1 ? fitting.get(0).made() : null;
    }

    private Set<String> taken() {
        return flow.parameters().map(Parameter::taken).collect(Collectors.toSet());
    }

    /** What can be taken instead without asking for itself. */
    private List<Maker> candidates(Set<Integer> leading) {
        return makers.all().stream()
                .filter(maker ->
                        makers.alternatives(maker.value()).stream().noneMatch(each -> leading.contains(each.index())))
                .toList();
    }

    private Problem unknown(
            String name, List<Asker> all, List<Maker> candidates, List<String> notes, @Nullable Made misnamed) {
        Asker first = all.get(0);
        String flowName = flow.type().shortName();
        if (first instanceof Asker.Taking taking && taking.parameter().reach() != Reach.PLAIN) {
            return MissingProblem.unknownValue(
                    taking.parameter(),
                    words(all),
                    flowName,
                    near(candidates, inputs.all())
                            .fitting(
                                    name,
                                    taking.parameter().type(),
                                    type -> LoopEdges.fits(type, taking.parameter(), typing)),
                    misnamed);
        }
        if (first instanceof Asker.Taking taking) {
            return MissingProblem.unknownValue(
                    taking.parameter(),
                    words(all),
                    flowName,
                    near(candidates, inputs.all()).of(name, taking.parameter().type()),
                    sequences(name, taking.parameter(), candidates),
                    notes,
                    typing.nature(taking.parameter().type()),
                    misnamed);
        }
        if (first instanceof Asker.TakingPrevious taking) {
            boolean isInput = inputs.of(name) != null;
            List<NearMiss> near = isInput
                    ? List.of()
                    : near(List.copyOf(makers.all()), List.of())
                            .of(name, taking.parameter().type());
            return StateProblem.unknownPrevious(taking.parameter(), words(all), flowName, isInput, near);
        }
        Asker.Guarded guarded = (Asker.Guarded) first;
        return GuardProblem.unknownCondition(
                guarded.guarding().place(),
                all.stream().map(asker -> asker.processor().signature()).toList(),
                name,
                guarded.guarding().expression(),
                guarded.name().start(),
                flowName,
                near(candidates, inputs.all()).of(name, JavaType.BOOLEAN).stream()
                        .filter(miss -> miss.type().equals(JavaType.BOOLEAN))
                        .toList());
    }

    /** What may have been meant of the elements of something. */
    private List<NearMiss> sequences(String name, Parameter parameter, List<Maker> candidates) {
        return parameter.narrowing() != null
                ? List.of()
                : near(candidates, inputs.all())
                        .fitting(
                                name,
                                parameter.type(),
                                type -> typing.sequence(type)
                                        .filter(sequence -> sequence.element().equals(parameter.type()))
                                        .isPresent());
    }

    private NearValues near(List<Maker> candidates, List<dev.leat.processor.model.FlowGraph.Input> given) {
        return new NearValues(candidates, given, typing);
    }

    private static List<String> words(List<Asker> askers) {
        return askers.stream().map(Asker::words).distinct().toList();
    }
}
