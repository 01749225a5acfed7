package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds loops over what can be read once that would be made in parts: where they and other loops take results of each
 * other, or where they lie in a loop that is made in several passes.
 */
final class Parts {
    private final FlowDeclaration flow;
    private final Makers makers;
    private final Typing typing;
    private final Scopes scopes;
    private final Origins origins;
    private final Looping looping;

    /** By the sequence the parts of its loop. */
    private final Map<String, List<Turn.Pass>> parts = new LinkedHashMap<>();

    /** Of values, when they are made. */
    private final Map<String, Integer> positions = new HashMap<>();

    Parts(
            FlowDeclaration flow,
            Makers makers,
            Typing typing,
            Scopes scopes,
            List<Scopes.Maker> pulling,
            Looping looping) {
        this.flow = flow;
        this.makers = makers;
        this.typing = typing;
        this.scopes = scopes;
        this.origins = new Origins(pulling);
        this.looping = looping;
        add(looping.turns(), false);
    }

    /** @param rejects whether what loops within do is held until an element is accepted, which is no part of them */
    private void add(List<Turn> turns, boolean rejects) {
        for (Turn turn : turns) {
            if (!(turn instanceof Turn.Pass pass)) {
                turn.steps().forEach(step -> positions.put(step.value(), positions.size()));
            } else if (!rejects || pass.steps().noneMatch(Step::isEffect)) {
                String sequence = pass.loop().sequence();
                parts.computeIfAbsent(sequence, any -> new ArrayList<>()).add(pass);
                add(pass.turns(), rejects || pass.rejects());
                looping.results().stream()
                        .filter(result -> result.reach() == Reach.REJECTED
                                && result.value().equals(sequence))
                        .forEach(result -> positions.putIfAbsent(result.step().value(), positions.size()));
            }
        }
    }

    List<Problem> problems() {
        return parts.values().stream()
                .filter(passes ->
                        passes.size() > 1 && passes.get(0).loop().type().isOnePass())
                .map(passes -> problem(passes.get(0), passes.get(1)))
                .toList();
    }

    /** What is there too late for the first part, and who takes it. */
    private record Late(String value, ProcessorDeclaration taker, Place place) {}

    private Problem problem(Turn.Pass first, Turn.Pass second) {
        Loop loop = first.loop();
        Late late = late(first, second);
        return LoopProblem.readTwice(
                late.place(),
                loop.sequence(),
                processors(first).get(0).signature(),
                late.taker().signature(),
                late.value(),
                ways(first, second, late),
                Objects.requireNonNull(makers.of(loop.sequence())).type(),
                typing.gathered(Gathering.LIST, loop.type().element()));
    }

    private Late late(Turn.Pass first, Turn.Pass second) {
        for (ProcessorDeclaration processor : processors(second)) {
            for (Parameter parameter : processor.parameters()) {
                if (isBetween(parameter.taken(), first, second)) {
                    return new Late(parameter.taken(), processor, parameter.place());
                }
            }
        }
        ProcessorDeclaration guarded = processors(second).get(0);
        String condition = second.steps()
                .flatMap(step -> step.arguments().stream())
                .map(Step.Argument::name)
                .filter(name -> isBetween(name, first, second))
                .findFirst()
                .orElse(guarded.value());
        return new Late(condition, guarded, guarded.place());
    }

    private boolean isBetween(String value, Turn.Pass first, Turn.Pass second) {
        int made = positions.getOrDefault(value, -1);
        return first.steps().allMatch(step -> position(step) < made)
                && second.steps().allMatch(step -> made < position(step));
    }

    private int position(Step step) {
        return positions.getOrDefault(step.value(), 0);
    }

    /** Without components of records, which nobody calls. */
    private List<ProcessorDeclaration> processors(Turn.Pass part) {
        return part.steps()
                .flatMap(step ->
                        flow.processors().filter(processor -> processor.value().equals(step.value())))
                .toList();
    }

    /** The way from the loop over that beside it, and the way back. */
    private List<String> ways(Turn.Pass first, Turn.Pass second, Late late) {
        String sequence = first.loop().sequence();
        List<String> back = origins.way(
                value -> !value.equals(sequence) && looping.loop(value).isPresent(), late.value());
        if (back.isEmpty()) {
            return List.of();
        }
        List<String> ways = new ArrayList<>();
        if (!scopes.encloses(back.get(0), scopes.of(sequence))) {
            parts.getOrDefault(back.get(0), List.of()).stream()
                    .flatMap(part -> processors(part).stream())
                    .filter(processor -> isBetween(processor.value(), first, second))
                    .flatMap(processor -> way(sequence, processor).stream())
                    .findFirst()
                    .ifPresent(ways::add);
        }
        ways.add(drawn(back, late.taker().value()));
        return ways;
    }

    private Optional<String> way(String sequence, ProcessorDeclaration taker) {
        return taker.parameters().stream()
                .filter(parameter -> parameter.reach() != Reach.EACH)
                .map(parameter -> origins.way(sequence::equals, parameter.taken()))
                .filter(way -> !way.isEmpty())
                .map(way -> drawn(way, taker.value()))
                .findFirst();
    }

    private static String drawn(List<String> way, String last) {
        return String.join(" → ", way) + " → " + last;
    }
}
