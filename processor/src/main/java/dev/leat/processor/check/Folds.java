package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks where folds are kept, and what they begin with.
 *
 * @param kept the values that something takes as they were before
 */
record Folds(FlowDeclaration flow, Scopes scopes, Set<String> kept) {
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        flow.processors().forEach(processor -> processor.per().ifPresent(per -> check(per, processor, problems)));
        if (problems.isEmpty()) {
            flow.initials()
                    .forEach(initial -> initial.parameters().stream()
                            .filter(Parameter.OfValue.class::isInstance)
                            .forEach(parameter -> check(parameter, initial, problems)));
        }
        return problems;
    }

    private void check(Mention per, ProcessorDeclaration processor, List<Problem> problems) {
        String scope = scopes.of(processor.value());
        List<String> around = scope.equals(Scopes.RUN) ? List.of() : scopes.outward(scopes.around(scope));
        if (!kept.contains(processor.value())) {
            problems.add(LoopProblem.perWithoutEffect(
                    per.place(), processor.signature(), "nothing takes `" + processor.value() + "` by @Previous"));
        } else if (scope.equals(Scopes.RUN)) {
            problems.add(LoopProblem.perWithoutEffect(per.place(), processor.signature(), "that is called in no loop"));
        } else if (!around.contains(per.name())) {
            problems.add(LoopProblem.unknownPer(
                    per,
                    processor.signature(),
                    scopes.way(scope),
                    around.stream()
                            .filter(sequence -> !sequence.equals(Scopes.RUN))
                            .toList()));
        }
    }

    private void check(Parameter parameter, ProcessorDeclaration initial, List<Problem> problems) {
        String fold = initial.value();
        String keeper = scopes.keeper(fold);
        String made = scopes.of(parameter.taken());
        if (scopes.of(fold).equals(Scopes.RUN)) {
            problems.add(StateProblem.initialParameter(
                    parameter.place(), parameter.name(), parameter.type(), initial.signature()));
        } else if (!scopes.encloses(made, keeper)) {
            problems.add(LoopProblem.earlyInitial(
                    parameter, initial.signature(), fold, scopes.way(keeper), scopes.way(made)));
        }
    }
}
