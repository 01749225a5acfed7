package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that nothing is read twice that can be read once. */
final class OnePass {
    private final FlowDeclaration flow;
    private final Makers makers;
    private final Inputs inputs;
    private final Typing typing;
    private final Scopes scopes;
    private final Origins origins;
    private final Passes passes;

    OnePass(
            FlowDeclaration flow,
            Makers makers,
            Inputs inputs,
            Typing typing,
            Scopes scopes,
            List<Scopes.Maker> pulling,
            Passes passes) {
        this.flow = flow;
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
        this.scopes = scopes;
        this.origins = new Origins(pulling);
        this.passes = passes;
    }

    /** A method, and the scope in which it is called. */
    private record Called(ProcessorDeclaration method, String scope) {}

    List<Problem> problems(List<Loop> loops) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Loop loop : loops) {
            if (loop.type().isOnePass()) {
                whole(loop).or(() -> again(loop)).ifPresent(problem -> problems.put(loop.sequence(), problem));
            }
        }
        Stream<Called> nested = loops.isEmpty() ? Stream.of() : called();
        nested.forEach(each -> each.method().parameters().forEach(parameter -> {
            String value = parameter.taken();
            if (!problems.containsKey(value)) {
                forEach(parameter, each).ifPresent(problem -> problems.put(value, problem));
            }
        }));
        return List.copyOf(problems.values());
    }

    private Stream<Called> called() {
        return Stream.concat(
                flow.processors().map(processor -> new Called(processor, scopes.of(processor.value()))),
                flow.initials().map(initial -> new Called(initial, scopes.keeper(initial.value()))));
    }

    /** Who takes it beside the loop, whether as it is or what was made before or for each element. */
    private Optional<Problem> whole(Loop loop) {
        String sequence = loop.sequence();
        Optional<Problem> whole = called().map(Called::method)
                .flatMap(method -> method.parameters().stream()
                        .filter(parameter -> parameter.reach() != Reach.EACH
                                && parameter.taken().equals(sequence))
                        .map(parameter -> LoopProblem.readTwice(
                                parameter, method.signature(), eachTaker(sequence), type(sequence), list(loop))))
                .findFirst();
        return whole.or(() -> flow.keep().stream()
                .filter(mention -> mention.name().equals(sequence))
                .map(mention -> LoopProblem.readTwice(mention, eachTaker(sequence), type(sequence), list(loop)))
                .findFirst());
    }

    private String eachTaker(String sequence) {
        return flow.processors()
                .filter(processor -> processor.parameters().stream().anyMatch(parameter -> isEach(parameter, sequence)))
                .map(ProcessorDeclaration::signature)
                .findFirst()
                .orElse("");
    }

    private static boolean isEach(Parameter parameter, String sequence) {
        return parameter.reach() == Reach.EACH && parameter.taken().equals(sequence);
    }

    private JavaType list(Loop loop) {
        return list(loop.type());
    }

    private JavaType list(Sequence sequence) {
        return typing.gathered(Gathering.LIST, sequence.element());
    }

    private JavaType type(String value) {
        Maker maker = makers.of(value);
        FlowGraph.Input input = inputs.of(value);
        return maker != null ? maker.type() : input == null ? JavaType.UNREADABLE : input.type();
    }

    /** What is made once and taken, whole or by its elements, for each element of a loop further in. */
    private Optional<Problem> forEach(Parameter parameter, Called by) {
        String value = parameter.taken();
        String made = scopes.of(value);
        String taken = parameter.reach() == Reach.EACH ? scopes.around(value) : by.scope();
        boolean isTaken = parameter.reach() == Reach.EACH || parameter.reach() == Reach.PLAIN;
        List<String> outward = scopes.outward(taken);
        if (!isTaken || value.isEmpty() || outward.indexOf(made) < 1) {
            return Optional.empty();
        }
        return typing.sequence(type(value))
                .filter(Sequence::isOnePass)
                .map(sequence -> LoopProblem.readTwice(
                        parameter,
                        by.method().signature(),
                        outward.get(outward.indexOf(made) - 1),
                        type(value),
                        list(sequence),
                        parameter.reach() == Reach.EACH));
    }

    /** The first that is called in a second pass. */
    private Optional<Problem> again(Loop loop) {
        Map<String, Integer> pass = passes.of(loop.sequence());
        for (ProcessorDeclaration processor : flow.processors().toList()) {
            String value = processor.value();
            if (pass.getOrDefault(value, 0) == 0 || !scopes.encloses(loop.sequence(), scopes.of(value))) {
                continue;
            }
            for (Parameter parameter : processor.parameters()) {
                List<String> way = wayOut(parameter, loop.sequence());
                if (!way.isEmpty()) {
                    List<String> whole = new ArrayList<>(way);
                    whole.add(value);
                    Maker maker = makers.of(loop.sequence());
                    return Optional.of(LoopProblem.readTwice(
                            parameter,
                            processor.signature(),
                            loop.sequence(),
                            String.join(" → ", whole),
                            maker == null ? null : maker.made(),
                            list(loop)));
                }
            }
        }
        return Optional.empty();
    }

    /** From the sequence over what its loop makes to what the parameter takes; empty where that is made along. */
    private List<String> wayOut(Parameter parameter, String loop) {
        boolean isInside = parameter.reach() != Reach.PREVIOUS
                && scopes.encloses(loop, scopes.of(parameter.taken()))
                && !parameter.reach().isResult();
        return isInside || parameter.taken().isEmpty() || parameter.reach() == Reach.EACH
                ? List.of()
                : origins.way(loop::equals, parameter.taken());
    }
}
