package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the flows that a flow includes are given by the others; they go by numbers, and the flow itself is 0. */
final class IncludedFlows {
    private final FlowDeclaration flow;
    private final Makers makers;
    private final Map<ProcessorDeclaration, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<String>> met = new HashMap<>();

    IncludedFlows(FlowDeclaration flow, Makers makers) {
        this.flow = flow;
        this.makers = makers;
        for (int number = 0; number < flow.owners().size(); number++) {
            for (ProcessorDeclaration processor : flow.owners().get(number).processors()) {
                numbers.put(processor, number);
                for (Parameter parameter : processor.parameters()) {
                    if (number > 0 && isMet(parameter, processor)) {
                        met.computeIfAbsent(number, any -> new ArrayList<>()).add(parameter.taken());
                    }
                }
            }
        }
    }

    /** The number of the flow whose processor it is; what a loop rejects is of that which says so. */
    int number(ProcessorDeclaration processor, Map<String, String> rejected) {
        return rejected.containsKey(processor.value())
                ? flow.processors()
                        .filter(each -> each.parameters().stream()
                                .map(Parameter::rejected)
                                .anyMatch(mention -> isOf(mention, processor)))
                        .findFirst()
                        .map(numbers::get)
                        .orElse(0)
                : numbers.getOrDefault(processor, 0);
    }

    private static boolean isOf(@Nullable Mention mention, ProcessorDeclaration processor) {
        return mention != null && mention.name().equals(processor.value());
    }

    /** Whether it is an input that a value of another flow meets. */
    boolean isMet(Parameter parameter, ProcessorDeclaration processor) {
        Maker maker = parameter instanceof Parameter.OfInput ? makers.of(parameter.taken()) : null;
        return maker != null && maker.owner() != numbers.getOrDefault(processor, 0);
    }

    /** By the number of an included flow the values that meet its inputs. */
    Map<Integer, List<String>> met() {
        return met;
    }

    /** The first input that takes what is made of the flow's own elements. */
    Optional<Problem> round(Scopes scopes) {
        for (Scopes.Round round : scopes.round()) {
            Owner owner = flow.owners().get(round.flow());
            for (ProcessorDeclaration processor : owner.processors()) {
                for (Parameter parameter : processor.parameters()) {
                    if (parameter.taken().equals(round.value()) && isMet(parameter, processor)) {
                        return Optional.of(LoopProblem.loopAroundItself(
                                parameter,
                                processor.signature(),
                                owner.type().shortName(),
                                scopes.way(scopes.of(round.value()))));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
