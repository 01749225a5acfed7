package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Pull;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The loops of a flow: how often each of its values is made. */
final class Loops {
    private final FlowDeclaration flow;
    private final List<ProcessorDeclaration> processors;
    private final Makers makers;
    private final Inputs inputs;
    private final Set<String> kept;
    private final IncludedFlows included;
    private final List<Integer> order;
    private final List<Scopes.Maker> pulling = new ArrayList<>();
    private final Scopes scopes;

    /** @param order of the processors, each after those it needs, as far as that goes */
    Loops(
            FlowDeclaration flow,
            Makers makers,
            Inputs inputs,
            Guards guards,
            Map<String, String> rejected,
            Collection<Integer> order) {
        this.flow = flow;
        this.processors = flow.processors().toList();
        this.makers = makers;
        this.inputs = inputs;
        this.kept = flow.parameters()
                .filter(Parameter.OfPrevious.class::isInstance)
                .map(Parameter::taken)
                .collect(Collectors.toSet());
        this.order = List.copyOf(order);
        included = new IncludedFlows(flow, makers);
        for (int index : this.order) {
            ProcessorDeclaration processor = processors.get(index);
            int number = included.number(processor, rejected);
            List<Pull> pulls = new ArrayList<>();
            processor.parameters().stream()
                    .filter(parameter -> isPull(parameter) || included.isMet(parameter, processor))
                    .forEach(parameter -> pulls.add(new Pull(parameter.reach(), parameter.taken())));
            if (rejected.containsKey(processor.value())) {
                pulls.add(new Pull(Reach.PLAIN, rejected.get(processor.value())));
            }
            flow.initials()
                    .filter(initial -> isAfter(initial, processor))
                    .flatMap(initial -> initial.parameters().stream())
                    .filter(Parameter.OfValue.class::isInstance)
                    .forEach(parameter -> pulls.add(new Pull(Reach.PLAIN, parameter.taken())));
            guards.of(index).conditions().forEach(condition -> pulls.add(new Pull(Reach.PLAIN, condition)));
            pulling.add(new Scopes.Maker(processor.value(), processor.per().map(Mention::name), pulls, number));
            processor
                    .components()
                    .forEach(component -> pulling.add(new Scopes.Maker(
                            component.name(),
                            Optional.empty(),
                            List.of(new Pull(Reach.PLAIN, processor.value())),
                            number)));
        }
        scopes = new Scopes(pulling, included.met());
    }

    /** Whether a processor makes the value, or takes the one before, and so is called after the first has been made. */
    static boolean isAfter(ProcessorDeclaration initial, ProcessorDeclaration processor) {
        return processor.value().equals(initial.value())
                || processor.parameters().stream()
                        .anyMatch(parameter -> parameter.reach() == Reach.PREVIOUS
                                && parameter.taken().equals(initial.value()));
    }

    private static boolean isPull(Parameter parameter) {
        return !(parameter instanceof Parameter.OfDependency)
                && (!(parameter instanceof Parameter.OfInput) || parameter.reach() == Reach.EACH);
    }

    Scopes scopes() {
        return scopes;
    }

    /** What each value needs and where it is made, in the order in which they are made. */
    List<Scopes.Maker> pulling() {
        return pulling;
    }

    List<Problem> problems() {
        Optional<Problem> round = included.round(scopes);
        if (round.isPresent()) {
            return List.of(round.get());
        }
        List<Problem> problems = new ArrayList<>(new Folds(flow, scopes, kept).problems());
        if (!problems.isEmpty()) {
            return problems;
        }
        problems.addAll(new ElementObjects(flow, scopes).problems());
        if (!problems.isEmpty()) {
            return problems;
        }
        List<String> circular = scopes.circular();
        if (!circular.isEmpty()) {
            eachTaker(circular.get(0)).ifPresent(problems::add);
            return problems;
        }
        new LoopCycles(flow, scopes, pulling).first().ifPresent(problems::add);
        scopes.unrelated().forEach(pair -> unrelated(pair).ifPresent(problems::add));
        for (int index : order) {
            ProcessorDeclaration processor = processors.get(index);
            for (Parameter parameter : processor.parameters()) {
                Maker maker = parameter.reach().isResult() ? makers.of(parameter.taken()) : null;
                if (maker != null && scopes.of(maker.value()).equals(Scopes.RUN)) {
                    problems.add(
                            LoopProblem.notInALoop(parameter, processor.signature(), maker.type(), maker.signature()));
                } else if (maker != null && parameter.reach() == Reach.LAST && !kept.contains(maker.value())) {
                    problems.add(
                            LoopProblem.notAFold(parameter, processor.signature(), maker.type(), maker.signature()));
                }
            }
        }
        return problems;
    }

    private JavaType typeOf(String value) {
        Maker maker = makers.of(value);
        FlowGraph.Input input = inputs.of(value);
        return maker != null ? maker.type() : input != null ? input.type() : JavaType.UNREADABLE;
    }

    private Optional<Problem> eachTaker(String sequence) {
        for (int index : order) {
            ProcessorDeclaration processor = processors.get(index);
            for (Parameter parameter : processor.parameters()) {
                if (parameter.reach() == Reach.EACH && parameter.taken().equals(sequence)) {
                    return Optional.of(
                            LoopProblem.circularLoop(parameter, processor.signature(), List.of(scopes.way(sequence))));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> unrelated(Scopes.Unrelated pair) {
        Scopes.Maker maker = pulling.get(pair.maker());
        Pull later = maker.pulls().get(pair.pull());
        Pull earlier = pair.other() < 0
                ? new Pull(Reach.EACH, scopes.base(maker.flow()))
                : maker.pulls().get(pair.other());
        for (int index : order) {
            ProcessorDeclaration processor = processors.get(index);
            for (Parameter parameter : processor.parameters()) {
                if (processor.value().equals(maker.value())
                        && parameter.taken().equals(later.value())
                        && parameter.reach() == later.reach()) {
                    return Optional.of(LoopProblem.unrelatedLoops(
                            parameter,
                            processor.signature(),
                            earlier.value(),
                            typeOf(later.value()),
                            later.reach() == Reach.EACH,
                            List.of(way(earlier), way(later))));
                }
            }
        }
        return Optional.empty();
    }

    private String way(Pull pull) {
        return scopes.way(pull.reach() == Reach.EACH ? pull.value() : scopes.of(pull.value()));
    }
}
