package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph.Input;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.problem.EffectProblem;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the values that have a method of their own. */
record Targets(FlowDeclaration flow, Makers makers, MissingValues missing, List<Input> inputs) {
    private static final int MOST_NEAR = 3;

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Target target : flow.ways().targets()) {
            Maker maker = makers.of(target.value());
            if (!known.add(target.value())) {
                problems.add(FlowProblem.duplicateTarget(target.place(), target.value(), name()));
            } else if (maker != null && maker.isEffect()) {
                problems.add(EffectProblem.effectIsTaken(
                        new Mention(target.value(), target.place()), "targets", maker.made()));
            } else if (maker == null && flow.valuesKnown() && !missing.tell(target.value())) {
                problems.add(FlowProblem.unknownTarget(
                        target.place(), target.value(), name(), isInput(target.value()), near(target.value())));
            }
        }
        return problems;
    }

    private String name() {
        return flow.type().shortName();
    }

    private boolean isInput(String name) {
        return inputs.stream().anyMatch(input -> input.name().equals(name));
    }

    private List<NearMiss> near(String name) {
        return makers.all().stream()
                .filter(maker -> !maker.type().equals(JavaType.UNREADABLE) && !maker.isEffect())
                .filter(maker -> NearMisses.similar(name, maker.value()))
                .limit(MOST_NEAR)
                .map(maker -> new NearMiss(
                        maker.value(), maker.type(), maker.type(), maker.signature(), List.of("similar name")))
                .toList();
    }
}
