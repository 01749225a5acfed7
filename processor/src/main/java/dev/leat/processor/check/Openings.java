package dev.leat.processor.check;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what is opened for the loop over a sequence that can be read once, and closed with it: the sequence, and what
 * it is made of as far as that is of the loop's own. What anybody else takes may outlive the loop, and what is made
 * further out has to last for the next one.
 */
final class Openings {
    private final List<Step> steps;
    private final Scopes scopes;
    private final Typing typing;

    /** By value what is made of it. */
    private final Map<String, Set<String>> takers = new HashMap<>();

    /**
     * @param steps each after those whose values it takes
     * @param kept what the next element or run finds
     * @param keep what the outputs have of loops
     */
    Openings(
            List<Step> steps,
            List<Looping.Result> results,
            Collection<StateValue> kept,
            List<Mention> keep,
            Scopes scopes,
            Typing typing) {
        this.steps = steps;
        this.scopes = scopes;
        this.typing = typing;
        steps.forEach(step -> add(step.arguments(), step.value()));
        results.forEach(result -> add(result.value(), result.step().value()));
        kept.forEach(value -> add(value.initial().arguments(), value.name()));
        keep.forEach(mention -> add(mention.name(), Looping.Result.kept(mention.name())));
    }

    private void add(List<Argument> arguments, String taker) {
        arguments.forEach(argument -> add(argument.name(), taker));
    }

    private void add(String value, String taker) {
        takers.computeIfAbsent(value, any -> new HashSet<>()).add(taker);
    }

    /** Those of a loop, in the order in which they are made; none where nothing has to be closed. */
    List<Loop.Opened> of(Loop loop) {
        if (!loop.type().isOnePass()) {
            return List.of();
        }
        List<Loop.Opened> opened = own(loop).stream()
                .map(step -> new Loop.Opened(
                        step.value(), typing.closing(step.type()).orElse(null)))
                .toList();
        return opened.stream().anyMatch(Loop.Opened::isClosed) ? opened : List.of();
    }

    /** The inputs that can be read once, and of which what loops read once is made. */
    List<Loop.Opened> inputs(List<Loop> loops, List<FlowGraph.Input> inputs) {
        Set<String> taken = loops.stream()
                .filter(loop -> loop.type().isOnePass())
                .flatMap(loop -> own(loop).stream())
                .flatMap(step -> step.arguments().stream())
                .filter(Argument.Input.class::isInstance)
                .map(Argument::name)
                .collect(Collectors.toSet());
        return inputs.stream()
                .filter(input -> taken.contains(input.name()) && isReadOnce(input.type()))
                .flatMap(input ->
                        typing.closing(input.type()).stream().map(closing -> new Loop.Opened(input.name(), closing)))
                .toList();
    }

    /** The sequence of a loop, and what of its own it is made of. */
    private List<Step> own(Loop loop) {
        Set<String> own = new HashSet<>(Set.of(loop.sequence()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Step step : steps) {
                grows |= isOwn(step, loop, own) && own.add(step.value());
            }
        }
        return steps.stream().filter(step -> own.contains(step.value())).toList();
    }

    private boolean isReadOnce(JavaType type) {
        return typing.sequence(type).filter(Sequence::isOnePass).isPresent();
    }

    private boolean isOwn(Step step, Loop loop, Set<String> own) {
        Set<String> taking = takers.getOrDefault(step.value(), Set.of());
        return !taking.isEmpty()
                && own.containsAll(taking)
                && scopes.of(step.value()).equals(scopes.of(loop.sequence()))
                && (typing.closing(step.type()).isPresent() || isReadOnce(step.type()));
    }
}
