package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.MethodProblem.ReservedName;
import dev.leat.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** Finds values whose names the classes of a flow with guards need for themselves. */
final class GuardNames {
    private static final String METHOD = "fired";

    /** A field obscures a type of its name. */
    private static final Set<String> TYPES = Set.of("Conditions", "Fired", "Objects", "Optional");

    private GuardNames() {}

    static List<Problem> check(FlowDeclaration flow, Makers makers) {
        if (flow.processors().noneMatch(ProcessorDeclaration::isGuarded)) {
            return List.of();
        }
        return makers.all().stream()
                .filter(maker -> maker.value().equals(METHOD) || TYPES.contains(maker.value()))
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
                "classes of flows with guards have a " + (name.equals(METHOD) ? "method" : "type") + " of that name",
                maker.isComponent() ? maker.type() + " " + suggestion : "@Processor(\"" + suggestion + "\")");
    }
}
