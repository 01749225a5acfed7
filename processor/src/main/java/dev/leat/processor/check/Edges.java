package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ties every parameter to what it takes, and tells where that cannot be. */
final class Edges {
    private record Asked(FlowGraph.Input input, ProcessorDeclaration by) {}

    private final Makers makers;
    private final Typing typing;
    private final String flow;
    private final boolean valuesKnown;
    private final Map<String, Asked> inputs = new LinkedHashMap<>();
    private final List<List<Step.Argument>> arguments = new ArrayList<>();
    private final List<List<Integer>> needs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Edges(FlowDeclaration flow, Makers makers, Typing typing) {
        this.makers = makers;
        this.typing = typing;
        this.valuesKnown = flow.valuesKnown();
        this.flow = flow.type().shortName();
        forEachParameter(flow, this::collectInput);
        flow.processors().forEach(processor -> {
            arguments.add(new ArrayList<>());
            needs.add(new ArrayList<>());
        });
        forEachParameter(flow, this::tie);
    }

    private interface ParameterVisitor {
        void visit(Parameter parameter, ProcessorDeclaration processor, int index, int owner);
    }

    private static void forEachParameter(FlowDeclaration flow, ParameterVisitor visitor) {
        int index = 0;
        for (int owner = 0; owner < flow.owners().size(); owner++) {
            for (ProcessorDeclaration processor : flow.owners().get(owner).processors()) {
                for (Parameter parameter : processor.parameters()) {
                    visitor.visit(parameter, processor, index, owner);
                }
                index++;
            }
        }
    }

    private void collectInput(Parameter parameter, ProcessorDeclaration processor, int index, int owner) {
        if (!(parameter instanceof Parameter.OfInput input) || makers.of(input.input()) != null) {
            return;
        }
        Asked first = inputs.putIfAbsent(
                input.input(), new Asked(new FlowGraph.Input(input.input(), input.type()), processor));
        if (first != null && !first.input().type().equals(input.type())) {
            problems.add(new ValueProblem.ConflictingInputs(
                    input,
                    processor.signature(),
                    first.input().type(),
                    first.by().signature()));
        }
    }

    private void tie(Parameter parameter, ProcessorDeclaration processor, int index, int owner) {
        List<Step.Argument> taken = arguments.get(index);
        if (parameter instanceof Parameter.OfPrevious previous) {
            tie(previous, processor, taken);
        } else if (parameter instanceof Parameter.OfDependency dependency) {
            taken.add(new Step.Argument.Dependency(dependency.key()));
        } else if (parameter instanceof Parameter.OfInput input) {
            Maker maker = makers.of(input.input());
            if (maker == null) {
                taken.add(new Step.Argument.Input(input.input()));
            } else if (maker.owner() == owner) {
                problems.add(new ValueProblem.InputIsMade(input, processor.signature(), maker.signature()));
            } else {
                tie(parameter, input.required(), maker, processor, index);
            }
        } else if (parameter instanceof Parameter.OfValue value) {
            Maker maker = makers.of(value.value());
            if (maker != null) {
                tie(parameter, value.required(), maker, processor, index);
            } else if (valuesKnown) {
                problems.add(new ValueProblem.UnknownValue(
                        value, processor.signature(), flow, near(value.value(), value, processor)));
            }
        }
    }

    /** A value of the run before is there from the start, so it makes no edge. */
    private void tie(Parameter.OfPrevious previous, ProcessorDeclaration processor, List<Step.Argument> taken) {
        Maker maker = makers.of(previous.value());
        if (maker != null) {
            taken.add(new Step.Argument.Previous(maker.value()));
            check(previous, previous.required(), maker, processor);
        } else if (valuesKnown && !previous.type().equals(JavaType.UNREADABLE)) {
            boolean isInput = inputs.containsKey(previous.value());
            problems.add(new StateProblem.UnknownPrevious(
                    previous,
                    processor.signature(),
                    flow,
                    isInput,
                    isInput ? List.of() : nearMade(previous.value(), previous)));
        }
    }

    private void tie(Parameter parameter, boolean required, Maker maker, ProcessorDeclaration processor, int index) {
        arguments.get(index).add(new Step.Argument.Value(maker.value()));
        needs.get(index).add(maker.index());
        check(parameter, required, maker, processor);
    }

    private void check(Parameter parameter, boolean required, Maker maker, ProcessorDeclaration processor) {
        if (makers.anotherFits(maker.value(), other -> typing.assignable(other.type(), parameter.type()))) {
            return;
        }
        if (!typing.assignable(maker.type(), parameter.type())) {
            problems.add(new ValueProblem.TypeMismatch(
                    parameter,
                    maker.value(),
                    processor.signature(),
                    maker.type(),
                    maker.signature(),
                    explain(parameter, maker, processor)));
        } else if (required && maker.nullable() != null) {
            problems.add(
                    new ValueProblem.NullableValue(parameter, maker.value(), processor.signature(), maker.signature()));
        }
    }

    private List<String> explain(Parameter parameter, Maker maker, ProcessorDeclaration processor) {
        List<String> details = new ArrayList<>();
        typing.element(maker.type())
                .filter(element -> typing.assignable(element, parameter.type()))
                .ifPresent(element -> details.add(
                        "Note: a value arrives as a whole, a " + maker.type() + " not " + element + " by " + element));
        typing.element(parameter.type())
                .filter(element -> typing.assignable(maker.type(), element))
                .ifPresent(element ->
                        details.add("Note: one value arrives, a " + element + " is not made a " + parameter.type()));
        near("", parameter, processor).stream()
                .filter(miss -> !miss.name().equals(maker.value()))
                .map(NearMiss::toString)
                .forEach(details::add);
        return details;
    }

    private List<NearMiss> near(String name, Parameter parameter, ProcessorDeclaration processor) {
        return new NearMisses(makers.all(), inputs(), typing).of(name, parameter.type(), processor.signature());
    }

    /** Among the values that are made, those of the processor itself as well. */
    private List<NearMiss> nearMade(String name, Parameter parameter) {
        return new NearMisses(makers.all(), List.of(), typing).of(name, parameter.type(), "");
    }

    List<FlowGraph.Input> inputs() {
        return inputs.values().stream().map(Asked::input).toList();
    }

    List<Step.Argument> arguments(int processor) {
        return arguments.get(processor);
    }

    /** For each processor, in source order, the processors whose values it takes. */
    List<List<Integer>> needs() {
        return needs;
    }

    List<Problem> problems() {
        return problems;
    }
}
