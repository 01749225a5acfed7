package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph.Input;
import dev.leat.processor.model.InputOrder;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.InputProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the order of the inputs: that a list names each of them once, and that there is one where it is demanded. */
record InputOrders(FlowDeclaration flow, Makers makers, List<Input> inputs, Typing typing) {
    private static final int MOST_NEAR = 3;

    List<Problem> problems() {
        InputOrder order = flow.inputOrder();
        if (order.names().isEmpty()) {
            return order.demanded() ? unlisted() : List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (InputOrder.Name name : order.names()) {
            if (!known.add(name.input())) {
                problems.add(InputProblem.duplicateInput(name.place(), name.input(), flowName()));
            } else if (!names().contains(name.input()) && !isMeantAsInput(name.input()) && flow.valuesKnown()) {
                problems.add(InputProblem.unknownInput(
                        name.place(), name.input(), flowName(), maker(name.input()), near(name.input()), names()));
            }
        }
        List<String> missing =
                names().stream().filter(name -> !known.contains(name)).toList();
        if (problems.isEmpty() && !missing.isEmpty()) {
            problems.add(InputProblem.missingInput(order.place(), flowName(), missing, names()));
        }
        return problems;
    }

    /** The first two that some order of the methods would swap without another type in the call. */
    private List<Problem> unlisted() {
        for (Input second : inputs) {
            for (Input first : inputs) {
                if (first.equals(second)) {
                    break;
                }
                if (confusable(first.type(), second.type()) && movable(first.name(), second.name())) {
                    return List.of(InputProblem.unlistedInputs(
                            flow.place(),
                            flowName(),
                            first.name(),
                            first.type(),
                            second.name(),
                            second.type(),
                            names()));
                }
            }
        }
        return List.of();
    }

    private boolean confusable(JavaType one, JavaType other) {
        return !one.equals(JavaType.UNREADABLE)
                && !other.equals(JavaType.UNREADABLE)
                && (one.equals(other) || typing.assignable(one, other) || typing.assignable(other, one));
    }

    /** Whether a processor has the second input without the first in front of it: it may come to stand first. */
    private boolean movable(String first, String second) {
        return flow.processors().map(InputOrders::inputsOf).anyMatch(taken -> {
            int at = taken.indexOf(second);
            return at >= 0 && !taken.subList(0, at).contains(first);
        });
    }

    private static List<String> inputsOf(ProcessorDeclaration processor) {
        return processor.parameters().stream()
                .filter(Parameter.OfInput.class::isInstance)
                .map(parameter -> ((Parameter.OfInput) parameter).input())
                .toList();
    }

    /** Whether a parameter asks for a value of that name which nobody makes: that is told there. */
    private boolean isMeantAsInput(String name) {
        return makers.of(name) == null
                && flow.parameters()
                        .anyMatch(parameter -> parameter.name().equals(name)
                                || (parameter instanceof Parameter.OfValue value
                                        && value.value().equals(name)));
    }

    private String maker(String name) {
        Maker maker = makers.of(name);
        return maker == null ? "" : maker.signature();
    }

    private List<NearMiss> near(String name) {
        return inputs.stream()
                .filter(input -> flow.inputOrder().names().stream()
                        .noneMatch(listed -> listed.input().equals(input.name())))
                .filter(input -> NearMisses.similar(name, input.name()))
                .sorted(Comparator.comparing(Input::name))
                .limit(MOST_NEAR)
                .map(input -> new NearMiss(input.name(), input.type(), input.type(), "", List.of("similar name")))
                .toList();
    }

    private List<String> names() {
        return inputs.stream().map(Input::name).toList();
    }

    private String flowName() {
        return flow.type().shortName();
    }
}
