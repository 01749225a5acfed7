package dev.leat.processor.check;

import dev.leat.Way;
import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.CutOffs;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SheetProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether it is clear when inputs count as the same, where there are sheets: of the flow, or of it as a graph. */
final class CutOffChecker {
    private record Said(Parameter.OfInput input, CutOff cutOff, ProcessorDeclaration by) {}

    private final Map<String, Said> inputs = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CutOffChecker(FlowDeclaration flow) {
        if (flow.ways().ask(Way.SHEET) || flow.ways().ask(Way.GRAPH)) {
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
            problems.add(SheetProblem.conflictingCutOffs(
                    input, by.signature(), first.input(), first.by().signature()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    CutOffs cutOffs() {
        Map<String, CutOff> cutOffs = new HashMap<>();
        inputs.forEach((name, said) -> cutOffs.put(name, said.cutOff()));
        return new CutOffs(cutOffs);
    }
}
