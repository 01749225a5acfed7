package dev.leat.processor.plan;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a test calls in place of a processor that is called for each element.
 *
 * @param name of the field and the method of the builder that take it: a method of its own, since a value may be a
 *     lambda as well
 * @param type the simple name of its interface, which the builder has
 */
public record Substitute(String name, String type, ProcessorDeclaration processor) {
    /** By value, where one processor makes it. What guards ask for is evaluated elsewhere. */
    static Map<String, Substitute> all(FlowGraph graph, Set<String> members) {
        Map<String, Substitute> all = new LinkedHashMap<>();
        Names names = new Names();
        names.reserveInherited();
        names.reserve("build");
        members.forEach(names::reserve);
        Names types = new Names();
        for (Step step : graph.replaceable()) {
            ProcessorDeclaration processor = step.alternatives().get(0).processor();
            if (!graph.looping().scope(step.value()).isEmpty()
                    && step.alternatives().size() == 1
                    && !step.alternatives().get(0).isComponent()
                    && !step.asked()
                    && !taken(processor).isEmpty()) {
                String name = names.claim(step.value() + "By");
                all.put(step.value(), new Substitute(name, types.claim(Names.capitalized(name)), processor));
            }
        }
        return all;
    }

    /** What it takes: all that the processor does, but for what is injected. */
    public List<InputParameter> parameters() {
        return taken(processor);
    }

    private static List<InputParameter> taken(ProcessorDeclaration processor) {
        return processor.parameters().stream()
                .filter(parameter -> !(parameter instanceof Parameter.OfDependency))
                .map(parameter -> new InputParameter(parameter.name(), parameter.type()))
                .toList();
    }
}
