package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.EffectProblem;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.MismatchProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ties every parameter to what it takes, and tells where that cannot be. */
final class Edges {
    private final Makers makers;
    private final Inputs inputs;
    private final Typing typing;
    private final Matches matches;
    private final MissingValues missing;
    private final LoopEdges loops;
    private final boolean hasLoops;
    private final Mismatches mismatches = new Mismatches();
    private final List<Tied> tied = new ArrayList<>();
    private final List<List<Integer>> needs = new ArrayList<>();
    private final Map<ProcessorDeclaration, List<Argument>> initials = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What a processor takes, parameter by parameter, and what of it has to match. */
    record Tied(List<Argument> arguments, List<Match> matches) {}

    Edges(FlowDeclaration flow, Makers makers, Inputs inputs, MissingValues missing, Typing typing) {
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
        this.matches = new Matches(typing, problems);
        this.missing = missing;
        this.loops = new LoopEdges(typing);
        hasLoops = flow.parameters().anyMatch(parameter -> parameter.reach() == Reach.EACH);
        for (int owner = 0; owner < flow.owners().size(); owner++) {
            for (ProcessorDeclaration processor : flow.owners().get(owner).processors()) {
                tied.add(new Tied(new ArrayList<>(), new ArrayList<>()));
                needs.add(new ArrayList<>());
                for (Parameter parameter : processor.parameters()) {
                    tie(parameter, processor, owner);
                }
            }
        }
        flow.initials().forEach(initial -> tieInitial(initial, flow.processors().toList()));
    }

    /** What an initial value is made of is there before all that makes or takes the value. */
    private void tieInitial(ProcessorDeclaration initial, List<ProcessorDeclaration> processors) {
        List<Integer> after = IntStream.range(0, processors.size())
                .filter(index -> Loops.isAfter(initial, processors.get(index)))
                .boxed()
                .toList();
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : initial.parameters()) {
            Maker maker = makers.of(parameter.taken());
            if (parameter instanceof Parameter.OfDependency dependency) {
                arguments.add(new Argument.Dependency(dependency.key()));
            } else if (!hasLoops) {
                problems.add(StateProblem.initialParameter(
                        parameter.place(), parameter.name(), parameter.type(), initial.signature()));
            } else if (maker == null) {
                problems.add(StateProblem.initialParameter(parameter, initial.signature()));
            } else if (maker != null && maker.isEffect()) {
                problems.add(EffectProblem.effectIsTaken(parameter, initial.signature(), maker.made()));
            } else if (maker != null) {
                Taking taking = taking(maker.type(), parameter);
                arguments.add(new Argument.Value(maker.value(), taking == null ? Taking.PLAIN : taking, null));
                compare(parameter, maker, taking, initial);
                makers.alternatives(maker.value())
                        .forEach(needed ->
                                after.forEach(index -> needs.get(index).add(needed.index())));
            }
        }
        initials.put(initial, arguments);
    }

    /** What makes an initial value takes this. */
    List<Argument> ofInitial(ProcessorDeclaration initial) {
        return initials.getOrDefault(initial, List.of());
    }

    private void tie(Parameter parameter, ProcessorDeclaration processor, int owner) {
        Maker maker = makers.of(parameter.taken());
        FlowGraph.Input given = inputs.of(parameter.taken());
        if (parameter instanceof Parameter.OfDependency dependency) {
            last().arguments().add(new Argument.Dependency(dependency.key()));
        } else if (maker != null && maker.isEffect()) {
            problems.add(EffectProblem.effectIsTaken(parameter, processor.signature(), maker.made()));
        } else if (parameter.reach() == Reach.EACH && (maker != null || given != null)) {
            tieElement(parameter, maker, given, processor);
        } else if (parameter.reach().isResult() && maker != null) {
            addNeeds(maker);
            last().arguments().add(loops.result(parameter, maker, processor));
        } else if (parameter.reach().isResult() && given != null) {
            problems.add(LoopProblem.notInALoop(parameter, processor.signature(), given.type(), ""));
        } else if (parameter instanceof Parameter.OfInput && given != null) {
            last().arguments().add(new Argument.Input(given.name(), narrowed(parameter)));
            match(parameter, given.type(), new Argument.Input(given.name()), processor);
        } else if (parameter instanceof Parameter.OfInput input && maker != null && maker.owner() == owner) {
            problems.add(ValueProblem.inputIsMade(input, processor.signature(), maker.made()));
        } else if (parameter instanceof Parameter.OfPrevious previous) {
            tie(previous, maker, processor);
        } else if (maker != null) {
            tie(parameter, maker, processor);
        } else if (parameter instanceof Parameter.OfValue value) {
            missing.ask(value.value(), new Asker.Taking(value, processor, tied.size() - 1));
        }
    }

    private void tieElement(
            Parameter parameter,
            @Nullable Maker maker,
            FlowGraph.@Nullable Input given,
            ProcessorDeclaration processor) {
        JavaType whole = maker == null ? Objects.requireNonNull(given).type() : maker.type();
        if (maker != null) {
            addNeeds(maker);
        }
        Argument element = new Argument.Element(parameter.taken(), null);
        last().arguments().add(new Argument.Element(parameter.taken(), narrowed(parameter)));
        loops.element(
                        parameter,
                        whole,
                        maker == null,
                        maker == null ? "" : maker.signature(),
                        processor,
                        () -> missing.beside(parameter))
                .ifPresent(type -> match(parameter, type, element, processor));
    }

    private void addNeeds(Maker maker) {
        List<Integer> needed = needs.get(needs.size() - 1);
        makers.alternatives(maker.value()).forEach(alternative -> needed.add(alternative.index()));
    }

    /** What elements and results of loops are taken. */
    LoopEdges loops() {
        return loops;
    }

    private Tied last() {
        return tied.get(tied.size() - 1);
    }

    /** A value of the run before is there from the start, so it makes no edge. */
    private void tie(Parameter.OfPrevious previous, @Nullable Maker maker, ProcessorDeclaration processor) {
        if (maker != null) {
            Taking taking = typing.assignable(maker.type(), previous.type()) ? Taking.PLAIN : null;
            if (taking == null && hasLoops && isOptional(maker.type(), previous)) {
                taking = Taking.OPTIONAL;
            }
            last().arguments()
                    .add(new Argument.Previous(
                            maker.value(), taking == null ? Taking.PLAIN : taking, narrowed(previous)));
            match(previous, maker.type(), new Argument.Previous(maker.value()), processor);
            compare(previous, maker, taking, processor);
        } else if (!previous.type().equals(JavaType.UNREADABLE)) {
            missing.ask(previous.value(), new Asker.TakingPrevious(previous, processor, tied.size() - 1));
        }
    }

    private boolean isOptional(JavaType made, Parameter taken) {
        return typing.content(taken.type())
                .filter(content -> typing.assignable(made, content))
                .isPresent();
    }

    private void tie(Parameter parameter, Maker maker, ProcessorDeclaration processor) {
        addNeeds(maker);
        Taking taking = parameter.narrowing() == null ? taking(maker.type(), parameter) : Taking.PLAIN;
        last().arguments()
                .add(new Argument.Value(maker.value(), taking == null ? Taking.PLAIN : taking, narrowed(parameter)));
        match(parameter, maker.type(), new Argument.Value(maker.value(), Taking.NULLABLE, null), processor);
        compare(parameter, maker, taking, processor);
    }

    /** The type that what is taken is known to be of by then; null where that of the whole will do. */
    private static @Nullable JavaType narrowed(Parameter parameter) {
        return parameter.narrowing() != null
                        && parameter.narrowing().constants().isEmpty()
                ? parameter.type()
                : null;
    }

    /**
     * What has to match, if the parameter takes only a part.
     *
     * @param whole of which it takes a part
     */
    private void match(Parameter parameter, JavaType type, Argument whole, ProcessorDeclaration processor) {
        List<Match> known = last().matches();
        matches.check(parameter, whole.name(), type, processor).ifPresent(test -> {
            Match match = new Match(whole, test.type(), test.constants());
            known.stream()
                    .filter(other -> other.name().equals(match.name()))
                    .forEach(other -> matches.compare(other, match, whole.name(), parameter, processor));
            known.add(match);
        });
    }

    /** @param taking null where the types do not fit */
    private void compare(Parameter parameter, Maker maker, @Nullable Taking taking, ProcessorDeclaration processor) {
        if (parameter.narrowing() != null
                || makers.anotherFits(maker.value(), other -> typing.assignable(other.type(), parameter.type()))) {
            return;
        }
        if (taking == null) {
            mismatches.otherType(parameter, processor, maker, explain(parameter, maker, processor));
        } else if (parameter.nullness() == ParameterNullness.REQUIRED
                && maker.nullable() != null
                && taking == Taking.PLAIN) {
            mismatches.neverNull(parameter, processor, maker);
        } else {
            mismatches.fits(maker);
        }
    }

    /** Null where the types do not fit. */
    private @Nullable Taking taking(JavaType made, Parameter parameter) {
        JavaType taken = parameter.type();
        boolean acceptsNull = parameter.nullness() == ParameterNullness.NULLABLE;
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
        all.addAll(loops.problems());
        return all;
    }
}
