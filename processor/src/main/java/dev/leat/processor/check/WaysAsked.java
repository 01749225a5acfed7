package dev.leat.processor.check;

import dev.leat.Way;
import dev.leat.model.NearMisses;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.FlowGraph.Input;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Ways;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks whether a flow can be run in the ways that were asked for. */
record WaysAsked(
        FlowDeclaration flow, Makers makers, MissingValues missing, List<Input> inputs, List<Dependency> dependencies) {
    private static final int MOST_NEAR = 3;

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Target target : flow.ways().targets()) {
            if (!known.add(target.value())) {
                problems.add(new FlowProblem.DuplicateTarget(target.place(), target.value(), name()));
            } else if (makers.of(target.value()) == null && flow.valuesKnown() && !missing.tell(target.value())) {
                problems.add(new FlowProblem.UnknownTarget(
                        target.place(), target.value(), name(), isInput(target.value()), near(target.value())));
            }
        }
        if (flow.keepsState()) {
            withoutRunBefore().ifPresent(problems::add);
        }
        Maker close = makers.of("close");
        boolean closes = dependencies.stream().anyMatch(dependency -> dependency.closing() != null);
        if (flow.ways().ask(Way.LAZY) && closes && close != null) {
            problems.add(new FlowProblem.CloseIsValue(flow.place(), flow.generatedName() + "Lazy", close.made()));
        }
        return problems;
    }

    /** The first of the ways that know of no run before. */
    private Optional<Problem> withoutRunBefore() {
        return Stream.of(Way.LAZY, Way.SHEET)
                .filter(flow.ways()::ask)
                .map(way -> withState("Way." + way, Ways.withdrawal(way)))
                .findFirst()
                .or(() -> flow.ways().targets().isEmpty()
                        ? Optional.empty()
                        : Optional.of(withState("targets", "delete `targets`")));
    }

    private Problem withState(String way, String withdrawal) {
        return new FlowProblem.WayWithState(flow.place(), name(), way, withdrawal);
    }

    private String name() {
        return flow.type().shortName();
    }

    private boolean isInput(String name) {
        return inputs.stream().anyMatch(input -> input.name().equals(name));
    }

    private List<NearMiss> near(String name) {
        return makers.all().stream()
                .filter(maker -> !maker.type().equals(JavaType.UNREADABLE))
                .filter(maker -> NearMisses.similar(name, maker.value()))
                .limit(MOST_NEAR)
                .map(maker -> new NearMiss(
                        maker.value(), maker.type(), maker.type(), maker.signature(), List.of("similar name")))
                .toList();
    }
}
