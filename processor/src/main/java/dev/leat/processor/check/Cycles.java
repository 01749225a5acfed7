package dev.leat.processor.check;

import dev.leat.model.Needs;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import dev.leat.processor.problem.ValueProblem.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells which processors need each other. */
record Cycles(FlowDeclaration flow, List<ProcessorDeclaration> processors, Makers makers, Typing typing) {
    List<Problem> of(Needs needs) {
        List<Problem> problems = new ArrayList<>();
        for (List<Integer> knot : needs.knots()) {
            List<Integer> path = needs.cycle(start(knot));
            ProcessorDeclaration first = processors.get(path.get(0));
            ProcessorDeclaration needed = processors.get(path.get(1));
            Optional<Parameter> taking = parameterTaking(needed, first);
            problems.add(ValueProblem.cycle(
                    taking.map(Parameter::place).orElseGet(() -> guardPlace(first)),
                    taking.orElse(null),
                    flow.type().shortName(),
                    taking.filter(this::fitsAsPrevious).isPresent() && !passesThroughALoop(path),
                    links(path),
                    knot.size() - (path.size() - 1)));
        }
        return problems;
    }

    /** One of the knot that is written in this compilation, if any is. */
    private int start(List<Integer> knot) {
        return knot.stream()
                .filter(index -> processors.get(index).place().isDeclaration())
                .findFirst()
                .orElse(knot.get(0));
    }

    private static Place guardPlace(ProcessorDeclaration processor) {
        return processor.guarding() == null
                ? processor.place()
                : processor.guarding().place();
    }

    /** Whether the parameter could take what the run before made: an input of an included flow could not there. */
    private boolean fitsAsPrevious(Parameter parameter) {
        Maker maker = parameter instanceof Parameter.OfValue value ? makers.of(value.value()) : null;
        return maker != null && typing.assignable(maker.type(), parameter.type());
    }

    /** Whether something on it waits for the end of a loop, which what was made before does not shorten. */
    private boolean passesThroughALoop(List<Integer> path) {
        return IntStream.range(0, path.size() - 1)
                .mapToObj(i -> parameterTaking(processors.get(path.get(i + 1)), processors.get(path.get(i))))
                .flatMap(Optional::stream)
                .anyMatch(parameter -> parameter.reach().isResult());
    }

    private List<Link> links(List<Integer> path) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i + 1 < path.size(); i++) {
            ProcessorDeclaration consumer = processors.get(path.get(i));
            ProcessorDeclaration made = processors.get(path.get(i + 1));
            String needed =
                    parameterTaking(made, consumer).map(Parameter::taken).orElse(made.value());
            links.add(new Link(consumer.signature(), needed));
        }
        return links;
    }

    /** Empty where it is the guard that asks. */
    private static Optional<Parameter> parameterTaking(ProcessorDeclaration made, ProcessorDeclaration consumer) {
        return consumer.parameters().stream()
                .filter(parameter -> !(parameter instanceof Parameter.OfPrevious) && makes(made, parameter.taken()))
                .findFirst();
    }

    private static boolean makes(ProcessorDeclaration processor, String value) {
        return processor.value().equals(value)
                || processor.components().stream().map(Component::name).anyMatch(value::equals);
    }
}
