package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.Problem;
import java.util.List;
import java.util.Set;

/** Finds values that are called like the method which classes of a flow with guards have. */
final class GuardNames {
    private static final String METHOD = "fired";

    /** Where something is kept from run to run. */
    private static final String METHOD_OF_STATE = "stayed";

    private GuardNames() {}

    static List<Problem> check(FlowDeclaration flow, Makers makers) {
        if (flow.processors().noneMatch(ProcessorDeclaration::isGuarded)) {
            return List.of();
        }
        return makers.all().stream()
                .filter(maker -> methods(flow).contains(maker.value()))
                .map(maker -> MethodProblem.reservedName(maker.made()))
                .toList();
    }

    private static Set<String> methods(FlowDeclaration flow) {
        return flow.initials().findAny().isPresent() ? Set.of(METHOD, METHOD_OF_STATE) : Set.of(METHOD);
    }
}
