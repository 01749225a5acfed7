package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Checks that whoever takes an object of an element is called for one. */
record ElementObjects(FlowDeclaration flow, Scopes scopes) {
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        flow.processors().forEach(processor -> check(processor, scopes.of(processor.value()), problems));
        flow.initials().forEach(initial -> check(initial, scopes.keeper(initial.value()), problems));
        return problems;
    }

    private void check(ProcessorDeclaration method, String scope, List<Problem> problems) {
        for (Parameter parameter : method.parameters()) {
            Mention per = parameter instanceof Parameter.OfDependency dependency ? dependency.per() : null;
            List<String> around = new ArrayList<>(scopes.outward(scope));
            around.remove(Scopes.RUN);
            if (per != null && !around.contains(per.name())) {
                problems.add(LoopProblem.unknownPer(
                        (Parameter.OfDependency) parameter, per, method.signature(), scopes.way(scope), around));
            }
        }
    }
}
