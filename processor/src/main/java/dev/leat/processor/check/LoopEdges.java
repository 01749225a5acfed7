package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.NearMiss;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ties parameters to the elements of sequences, and to what loops have made. */
final class LoopEdges {
    private final Typing typing;
    private final Map<String, Loop> loops = new LinkedHashMap<>();
    private final Map<String, Rejecting> rejecting = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** What the rejected elements of a loop go by, and who says so first. */
    private record Rejecting(String name, ProcessorDeclaration by) {}

    LoopEdges(Typing typing) {
        this.typing = typing;
    }

    /** Whether values of the type can be taken of a loop as the parameter does, or by their elements. */
    static boolean fits(JavaType made, Parameter parameter, Typing typing) {
        return fitsWhole(made, parameter, typing) || isContent(made, parameter, typing);
    }

    /** Whether a parameter takes what is in an {@code Optional}, where it is there. */
    private static boolean isContent(JavaType made, Parameter parameter, Typing typing) {
        return (parameter.reach() == Reach.ALL || parameter.reach() == Reach.FIRST)
                && typing.content(made)
                        .filter(content -> fitsWhole(content, parameter, typing))
                        .isPresent();
    }

    private static boolean fitsWhole(JavaType made, Parameter parameter, Typing typing) {
        return switch (parameter.reach()) {
            case EACH ->
                typing.sequence(made)
                        .filter(sequence -> typing.assignable(sequence.element(), parameter.type()))
                        .isPresent();
            case ALL -> typing.gathering(made, parameter.type()).isPresent();
            default ->
                typing.assignable(made, parameter.type())
                        || typing.content(parameter.type())
                                .filter(content -> typing.assignable(made, content))
                                .isPresent();
        };
    }

    /** The type of the elements; empty where the value is no sequence, which is told. */
    Optional<JavaType> element(
            Parameter parameter,
            JavaType whole,
            boolean isInput,
            String maker,
            ProcessorDeclaration processor,
            Supplier<List<NearMiss>> beside) {
        if (whole.equals(JavaType.UNREADABLE)) {
            return Optional.empty();
        }
        Optional<Sequence> sequence = typing.sequence(whole);
        if (sequence.isEmpty()) {
            problems.add(LoopProblem.notASequence(parameter, processor.signature(), whole, maker, beside.get()));
            return Optional.empty();
        }
        JavaType element = sequence.get().element();
        add(parameter, sequence.get(), isInput, processor);
        if (parameter.narrowing() == null && !typing.assignable(element, parameter.type())) {
            problems.add(
                    LoopProblem.elementMismatch(parameter, processor.signature(), whole, element, maker, beside.get()));
        }
        return Optional.of(element);
    }

    private void add(Parameter parameter, Sequence sequence, boolean isInput, ProcessorDeclaration processor) {
        String name = parameter.taken();
        Mention mention = parameter.rejected();
        if (mention != null) {
            Rejecting said = rejecting.computeIfAbsent(name, any -> new Rejecting(mention.name(), processor));
            if (!mention.name().equals(said.name())) {
                problems.add(LoopProblem.conflictingRejected(
                        mention,
                        name,
                        processor.signature(),
                        said.name(),
                        said.by().signature()));
            }
        }
        String rejected = mention == null ? "" : mention.name();
        loops.merge(
                name,
                new Loop(name, "", sequence, isInput, rejected, List.of()),
                (first, other) -> first.rejected().isEmpty() ? other : first);
    }

    /** How a result is taken. */
    Argument.Result result(Parameter parameter, Maker maker, ProcessorDeclaration processor) {
        boolean isContent = !fitsWhole(maker.type(), parameter, typing) && isContent(maker.type(), parameter, typing);
        JavaType one = isContent ? typing.content(maker.type()).orElseThrow() : maker.type();
        boolean all = parameter.reach() == Reach.ALL;
        Optional<Gathering> gathering = all ? typing.gathering(one, parameter.type()) : Optional.of(Gathering.NONE);
        Taking taking = all || typing.assignable(one, parameter.type()) ? Taking.PLAIN : Taking.OPTIONAL;
        if (!fits(maker.type(), parameter, typing)) {
            problems.add(LoopProblem.resultMismatch(parameter, processor.signature(), maker.made()));
        }
        return new Argument.Result(
                maker.value(), parameter.reach(), gathering.orElse(Gathering.LIST), isContent, taking);
    }

    /** The sequences whose elements something takes, in order of first appearance. */
    List<Loop> all(Function<String, String> around) {
        return loops.values().stream()
                .map(loop -> new Loop(
                        loop.sequence(),
                        around.apply(loop.sequence()),
                        loop.type(),
                        loop.isInput(),
                        loop.rejected(),
                        List.of()))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
