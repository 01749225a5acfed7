package dev.leat.processor.check;

import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Incremental;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.IncrementalProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a flow can be kept up to date incrementally, and what that takes: everything that a sheet refuses. */
final class IncrementalChecker {
    private record Said(Parameter.OfInput input, CutOff cutOff, ProcessorDeclaration by) {}

    private final Map<String, Said> inputs = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    IncrementalChecker(FlowDeclaration flow) {
        if (flow.incremental()) {
            flow.processors()
                    .forEach(processor -> processor.parameters().forEach(parameter -> {
                        if (parameter instanceof Parameter.OfInput input && input.cutOff() != null) {
                            collect(input, input.cutOff(), processor);
                        }
                    }));
        }
    }

    private void collect(Parameter.OfInput input, CutOff cutOff, ProcessorDeclaration by) {
        Said first = inputs.putIfAbsent(input.input(), new Said(input, cutOff, by));
        if (first != null && first.cutOff() != cutOff) {
            problems.add(new IncrementalProblem.ConflictingCutOffs(
                    input,
                    by.signature(),
                    first.input().name(),
                    first.cutOff(),
                    first.by().signature()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** What the sheet takes. */
    Incremental incremental() {
        Map<String, CutOff> cutOffs = new HashMap<>();
        inputs.forEach((name, said) -> cutOffs.put(name, said.cutOff()));
        return new Incremental(cutOffs);
    }
}
