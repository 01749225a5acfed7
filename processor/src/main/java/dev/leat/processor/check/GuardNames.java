package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.MethodProblem.ReservedName;
import dev.leat.processor.problem.Problem;
import java.util.List;

/** Finds values that are called like the method which classes of a flow with guards have. */
final class GuardNames {
    private static final String METHOD = "fired";

    private GuardNames() {}

    static List<Problem> check(FlowDeclaration flow, Makers makers) {
        if (flow.processors().noneMatch(ProcessorDeclaration::isGuarded)) {
            return List.of();
        }
        return makers.all().stream()
                .filter(maker -> maker.value().equals(METHOD))
                .map(GuardNames::problem)
                .toList();
    }

    private static Problem problem(Maker maker) {
        String name = maker.value();
        String suggestion = name + "Value";
        return new ReservedName(
                maker.processor().place(),
                "value",
                name,
                "classes of flows with guards have a method of that name",
                maker.isComponent() ? maker.type() + " " + suggestion : "@Processor(\"" + suggestion + "\")");
    }
}
