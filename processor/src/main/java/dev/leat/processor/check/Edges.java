package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Guard.Match;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Taking;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.MismatchProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.List;

/** Ties every parameter to what it takes, and tells where that cannot be. */
final class Edges {
    private final Makers makers;
    private final Inputs inputs;
    private final Typing typing;
    private final Matches matches;
    private final MissingValues missing;
    private final Mismatches mismatches = new Mismatches();
    private final List<Tied> tied = new ArrayList<>();
    private final List<List<Integer>> needs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What a processor takes, parameter by parameter, and what of it has to match. */
    record Tied(List<Argument> arguments, List<Match> matches) {}

    Edges(FlowDeclaration flow, Makers makers, Inputs inputs, MissingValues missing, Typing typing) {
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
        this.matches = new Matches(typing, problems);
        this.missing = missing;
        for (int owner = 0; owner < flow.owners().size(); owner++) {
            for (ProcessorDeclaration processor : flow.owners().get(owner).processors()) {
                tied.add(new Tied(new ArrayList<>(), new ArrayList<>()));
                needs.add(new ArrayList<>());
                for (Parameter parameter : processor.parameters()) {
                    tie(parameter, processor, owner);
                }
            }
        }
    }

    private void tie(Parameter parameter, ProcessorDeclaration processor, int owner) {
        Tied last = tied.get(tied.size() - 1);
        if (parameter instanceof Parameter.OfPrevious previous) {
            tie(previous, processor);
        } else if (parameter instanceof Parameter.OfDependency dependency) {
            last.arguments().add(new Argument.Dependency(dependency.key()));
        } else if (parameter instanceof Parameter.OfInput input) {
            Maker maker = makers.of(input.input());
            FlowGraph.Input given = inputs.of(input.input());
            if (given != null) {
                tie(input, given, processor);
            } else if (maker != null && maker.owner() == owner) {
                problems.add(ValueProblem.inputIsMade(input, processor.signature(), maker.made()));
            } else if (maker != null) {
                tie(parameter, input.nullness(), maker, processor);
            }
        } else if (parameter instanceof Parameter.OfValue value) {
            Maker maker = makers.of(value.value());
            if (maker != null) {
                tie(parameter, value.nullness(), maker, processor);
            } else {
                missing.ask(value.value(), new Asker.Taking(value, processor, tied.size() - 1));
            }
        }
    }

    /** A value of the run before is there from the start, so it makes no edge. */
    private void tie(Parameter.OfPrevious previous, ProcessorDeclaration processor) {
        Maker maker = makers.of(previous.value());
        if (maker != null) {
            tiePrevious(previous, maker, processor);
        } else if (!previous.type().equals(JavaType.UNREADABLE)) {
            missing.ask(previous.value(), new Asker.TakingPrevious(previous, processor, tied.size() - 1));
        }
    }

    private void tiePrevious(Parameter.OfPrevious previous, Maker maker, ProcessorDeclaration processor) {
        Tied last = tied.get(tied.size() - 1);
        if (previous.narrowing() != null) {
            boolean byType = previous.narrowing().constants().isEmpty();
            last.arguments().add(new Argument.Previous(maker.value(), byType ? previous.type() : null));
            match(previous, maker.value(), maker.type(), new Argument.Previous(maker.value(), null), processor);
            return;
        }
        last.arguments().add(new Argument.Previous(maker.value(), null));
        if (makers.anotherFits(maker.value(), other -> typing.assignable(other.type(), previous.type()))) {
            return;
        }
        if (!typing.assignable(maker.type(), previous.type())) {
            mismatches.otherType(previous, processor, maker, explain(previous, maker, processor));
        } else if (previous.nullness() == ParameterNullness.REQUIRED && maker.nullable() != null) {
            mismatches.neverNull(previous, processor, maker);
        } else {
            mismatches.fits(maker);
        }
    }

    private void tie(Parameter.OfInput parameter, FlowGraph.Input input, ProcessorDeclaration processor) {
        Tied last = tied.get(tied.size() - 1);
        if (parameter.narrowing() == null) {
            last.arguments().add(new Argument.Input(input.name()));
            return;
        }
        boolean byType = parameter.narrowing().constants().isEmpty();
        last.arguments().add(new Argument.Input(input.name(), byType ? parameter.type() : null));
        match(parameter, input.name(), input.type(), new Argument.Input(input.name()), processor);
    }

    /** @param of the whole of which the parameter takes a part */
    private void match(Parameter parameter, String name, JavaType type, Argument of, ProcessorDeclaration processor) {
        List<Match> known = tied.get(tied.size() - 1).matches();
        matches.check(parameter, name, type, processor).ifPresent(test -> {
            Match match = new Match(of, test.type(), test.constants());
            known.stream()
                    .filter(other -> other.name().equals(match.name()))
                    .forEach(other -> matches.compare(other, match, name, parameter, processor));
            known.add(match);
        });
    }

    private void tie(Parameter parameter, ParameterNullness nullness, Maker maker, ProcessorDeclaration processor) {
        Tied last = tied.get(tied.size() - 1);
        List<Integer> needed = needs.get(needs.size() - 1);
        makers.alternatives(maker.value()).forEach(alternative -> needed.add(alternative.index()));
        if (parameter.narrowing() != null) {
            boolean byType = parameter.narrowing().constants().isEmpty();
            last.arguments().add(new Argument.Value(maker.value(), Taking.PLAIN, byType ? parameter.type() : null));
            Argument whole = new Argument.Value(maker.value(), Taking.NULLABLE, null);
            match(parameter, maker.value(), maker.type(), whole, processor);
            return;
        }
        Taking taking = taking(maker.type(), parameter.type(), nullness);
        last.arguments().add(new Argument.Value(maker.value(), taking == null ? Taking.PLAIN : taking, null));
        if (makers.anotherFits(maker.value(), other -> typing.assignable(other.type(), parameter.type()))) {
            return;
        }
        if (taking == null) {
            mismatches.otherType(parameter, processor, maker, explain(parameter, maker, processor));
        } else if (nullness == ParameterNullness.REQUIRED && maker.nullable() != null && taking == Taking.PLAIN) {
            mismatches.neverNull(parameter, processor, maker);
        } else {
            mismatches.fits(maker);
        }
    }

    /** Null where the types do not fit. */
    private @org.jspecify.annotations.Nullable Taking taking(
            JavaType made, JavaType taken, ParameterNullness nullness) {
        boolean acceptsNull = nullness == ParameterNullness.NULLABLE;
        if (typing.assignable(made, taken)) {
            return acceptsNull ? Taking.NULLABLE : Taking.PLAIN;
        }
        if (typing.content(taken)
                .filter(content -> typing.assignable(made, content))
                .isPresent()) {
            return Taking.OPTIONAL;
        }
        if (typing.content(made)
                .filter(content -> typing.assignable(content, taken))
                .isPresent()) {
            return acceptsNull ? Taking.CONTENT_OR_NULL : Taking.CONTENT;
        }
        return null;
    }

    /** The mistake of taking a value as what it is not. */
    Problem mismatch(Parameter parameter, Maker maker, ProcessorDeclaration processor) {
        return MismatchProblem.typeMismatch(
                parameter, List.of(processor.signature()), maker.made(), explain(parameter, maker, processor));
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
        List<Maker> others = makers.all().stream()
                .filter(other -> !other.processor().equals(processor))
                .toList();
        new NearValues(others, inputs.all(), typing)
                .of("", parameter.type()).stream()
                        .filter(miss -> !miss.name().equals(maker.value()))
                        .map(NearMiss::toString)
                        .forEach(details::add);
        return details;
    }

    Tied of(int processor) {
        return tied.get(processor);
    }

    /** For each processor, in source order, the processors whose values it takes. */
    List<List<Integer>> needs() {
        return needs;
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(mismatches.problems());
        return all;
    }
}
