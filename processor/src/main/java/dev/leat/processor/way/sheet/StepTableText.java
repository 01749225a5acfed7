package dev.leat.processor.way.sheet;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.way.sheet.SheetSlots.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What takes which, as the text that {@code StepTable} reads.
 *
 * @param firsts the first step of each block
 */
record StepTableText(FlowGraph graph, SheetSlots slots, List<Integer> firsts) {
    /** A constant has 65,535 bytes, and a character at most three. */
    private static final int MOST_CHARACTERS = 20_000;

    /** The lines, in pieces that each fit into a constant. */
    List<List<String>> pieces() {
        return Splitter.split(lines(), line -> line.length() + 1, MOST_CHARACTERS);
    }

    private List<String> lines() {
        Map<String, Integer> inputs = new HashMap<>();
        graph.inputs().forEach(input -> inputs.put(input.name(), inputs.size()));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                ", ", graph.inputs().stream().map(FlowGraph.Input::name).toList()));
        for (int block = 0; block < firsts.size(); block++) {
            int end = block + 1 < firsts.size()
                    ? firsts.get(block + 1)
                    : graph.steps().size();
            List<String> steps = new ArrayList<>();
            for (int slot = slots.first(firsts.get(block)); slot < slots.first(end); slot++) {
                steps.add(words(slot, inputs));
            }
            lines.add(String.join(", ", steps));
        }
        return lines;
    }

    private String words(int number, Map<String, Integer> inputs) {
        Slot slot = slots.all().get(number);
        Set<String> takes = new LinkedHashSet<>();
        for (Argument argument : slot.takes()) {
            if (argument instanceof Argument.Value value) {
                takes.add(" " + (number - slots.last(slots.step(value.name()))));
            } else if (argument instanceof Argument.Input input) {
                takes.add(" i" + inputs.getOrDefault(input.name(), 0));
            }
        }
        return (slot.isLast() ? name(graph.steps().get(slot.step())) : ".") + String.join("", takes);
    }

    private static String name(Step step) {
        return step.isCondition() ? "?" + step.value() : step.value();
    }
}
