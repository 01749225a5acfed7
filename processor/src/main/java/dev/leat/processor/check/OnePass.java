package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Pull;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that nothing is read twice that can be read once. */
record OnePass(
        FlowDeclaration flow, Makers makers, Typing typing, Scopes scopes, List<Scopes.Maker> pulling, Passes passes) {
    List<Problem> problems(List<Loop> loops) {
        List<Problem> problems = new ArrayList<>();
        for (Loop loop : loops) {
            if (loop.type().isOnePass()) {
                whole(loop).or(() -> again(loop)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** The first that takes it whole, beside the loop. */
    private Optional<Problem> whole(Loop loop) {
        for (ProcessorDeclaration processor : flow.processors().toList()) {
            for (Parameter parameter : processor.parameters()) {
                if (parameter.reach() == Reach.PLAIN && parameter.taken().equals(loop.sequence())) {
                    return Optional.of(LoopProblem.readTwice(
                            parameter,
                            processor.signature(),
                            eachTaker(loop.sequence()),
                            parameter.type(),
                            list(loop)));
                }
            }
        }
        return Optional.empty();
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
        return typing.gathered(Gathering.LIST, loop.type().element());
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
                    way.add(value);
                    Maker maker = makers.of(loop.sequence());
                    return Optional.of(LoopProblem.readTwice(
                            parameter,
                            processor.signature(),
                            loop.sequence(),
                            String.join(" → ", way),
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
        if (isInside || parameter.taken().isEmpty() || parameter.reach() == Reach.EACH) {
            return new ArrayList<>();
        }
        Map<String, String> next = new HashMap<>(Map.of(parameter.taken(), ""));
        Deque<String> open = new ArrayDeque<>(List.of(parameter.taken()));
        while (!open.isEmpty()) {
            String value = open.remove();
            if (value.equals(loop)) {
                List<String> way = new ArrayList<>();
                for (String each = value; !each.isEmpty(); each = next.getOrDefault(each, "")) {
                    way.add(each);
                }
                return way;
            }
            for (String taken : taken(value)) {
                if (next.putIfAbsent(taken, value) == null) {
                    open.add(taken);
                }
            }
        }
        return new ArrayList<>();
    }

    private List<String> taken(String value) {
        return pulling.stream()
                .filter(maker -> maker.value().equals(value))
                .flatMap(maker -> maker.pulls().stream())
                .filter(pull -> pull.reach() != Reach.PREVIOUS)
                .map(Pull::value)
                .toList();
    }
}
