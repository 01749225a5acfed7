package dev.leat.processor.write;

import dev.leat.model.Loop;
import dev.leat.model.Reach;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Describes the loops of a flow. */
final class LoopDescriber {
    private final Map<String, Integer> passes = new HashMap<>();
    private final Map<String, Step> rejected = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private LoopDescriber(Looping looping) {
        for (Looping.Result result : looping.results()) {
            if (result.reach() == Reach.REJECTED) {
                rejected.put(result.value(), result.step());
            }
        }
        add(looping.turns());
    }

    /** All that is made, in order, with the elements that are rejected. */
    static List<Step> steps(Looping looping) {
        return new LoopDescriber(looping).steps;
    }

    /** @param numbers of the sequences */
    static List<Loop> loops(Looping looping, ToIntFunction<String> numbers) {
        Map<String, Integer> passes = new LoopDescriber(looping).passes;
        return looping.loops().stream()
                .map(loop -> new Loop(
                        numbers.applyAsInt(loop.sequence()),
                        passes.getOrDefault(loop.sequence(), 1),
                        loop.type().isOnePass(),
                        looping.isPulled(loop.sequence())))
                .toList();
    }

    private void add(List<Turn> turns) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i) instanceof Turn.Make make) {
                steps.add(make.step());
            } else if (turns.get(i) instanceof Turn.Pass pass) {
                String sequence = pass.loop().sequence();
                passes.merge(sequence, 1, Integer::sum);
                add(pass.turns());
                if (pass.number() == 0) {
                    Optional.ofNullable(rejected.remove(sequence)).ifPresent(steps::add);
                }
            }
        }
    }
}
