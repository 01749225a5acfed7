package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Finds effects that wait until an element further out is accepted, with all that they take. */
record Held(FlowDeclaration flow, Scopes scopes, List<Loop> loops) {
    List<Problem> problems() {
        return flow.processors()
                .filter(ProcessorDeclaration::isEffect)
                .flatMap(effect -> problem(effect).stream())
                .toList();
    }

    private Optional<Problem> problem(ProcessorDeclaration effect) {
        String loop = scopes.of(effect.value());
        return scopes.outward(scopes.around(loop)).stream()
                .filter(this::rejects)
                .reduce((inner, outer) -> outer)
                .map(around -> LoopProblem.heldEffect(effect.place(), effect.signature(), loop, around));
    }

    private boolean rejects(String sequence) {
        return loops.stream()
                .anyMatch(loop ->
                        loop.sequence().equals(sequence) && !loop.rejected().isEmpty());
    }
}
