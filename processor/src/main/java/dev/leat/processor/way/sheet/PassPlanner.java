package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.way.sheet.SheetPass.Chunk;
import dev.leat.processor.way.sheet.SheetPass.Turn;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays out the passes of a sheet: one for each input all of whose effects lead to one value, in plain steps. */
final class PassPlanner {
    /** In smaller flows passes would gain little. */
    private static final int FEWEST_STEPS = 100;

    /** All passes together have at most so many times the steps of the flow, which bounds what they take to compile. */
    private static final int MOST_TIMES = 3;

    /**
     * The most bytecode of a method: half of what HotSpot refuses, as blocks are cut with their other method in mind.
     */
    private static final int MOST_BYTES = 4_000;

    private final FlowGraph graph;
    private final SheetSlots slots;
    private final SheetIdentifiers identifiers;
    private final SheetBytes sizes;
    private final List<Block> blocks;
    private final Names methods;

    /** By value, where it is. */
    private final Map<String, Place> places = new HashMap<>();

    /** By value the variable that says whether it has changed. */
    private final Map<String, String> changed = new HashMap<>();

    private record Place(Block block, Cell cell) {}

    /** @param methods of the sheet */
    PassPlanner(
            FlowGraph graph,
            SheetSlots slots,
            SheetIdentifiers identifiers,
            SheetBytes sizes,
            List<Block> blocks,
            Names methods) {
        this.graph = graph;
        this.slots = slots;
        this.identifiers = identifiers;
        this.sizes = sizes;
        this.blocks = blocks;
        this.methods = methods;
        blocks.forEach(block ->
                block.cells().forEach(cell -> places.put(cell.step().value(), new Place(block, cell))));
    }

    /** What an input reaches. */
    private record Reach(int input, String name, Set<Integer> steps) {}

    /** Those that reach less have theirs first. */
    List<SheetPass> plan() {
        List<Reach> reaches = new ArrayList<>();
        for (int input = 0;
                graph.steps().size() >= FEWEST_STEPS && input < graph.inputs().size();
                input++) {
            Reach reach = reach(input, graph.inputs().get(input).name());
            if (isPlain(reach)) {
                reaches.add(reach);
            }
        }
        reaches.sort(Comparator.comparing(reach -> reach.steps().size()));
        int room = MOST_TIMES * graph.steps().size();
        List<SheetPass> passes = new ArrayList<>();
        for (Reach reach : reaches) {
            room -= reach.steps().size();
            SheetPass pass = room < 0 ? null : pass(reach);
            if (pass != null) {
                passes.add(pass);
            }
        }
        passes.sort(Comparator.comparing(SheetPass::input));
        return passes;
    }

    private Reach reach(int input, String name) {
        Set<Integer> steps = new TreeSet<>();
        slots.takingInput(name).forEach(slot -> steps.add(slots.all().get(slot).step()));
        for (int step = 0; step < graph.steps().size(); step++) {
            if (steps.contains(step)) {
                takers(step).forEach(slot -> steps.add(slots.all().get(slot).step()));
            }
        }
        return new Reach(input, name, steps);
    }

    private Set<Integer> takers(int step) {
        return slots.takingValue(graph.steps().get(step).value());
    }

    /** Whether none of the steps decides or asks, and all lead to one. */
    private boolean isPlain(Reach reach) {
        int lasts = 0;
        for (int number : reach.steps()) {
            Step step = graph.steps().get(number);
            Cell cell = cell(step.value());
            if (step.isCondition()
                    || slots.isChosen(step)
                    || !cell.there().isEmpty()
                    || CellWriter.mayStayAbsent(cell)
                    || cell.marks().listed()) {
                return false;
            }
            lasts += takers(number).isEmpty() ? 1 : 0;
        }
        return lasts == 1;
    }

    private Cell cell(String value) {
        return place(value).cell();
    }

    private Place place(String value) {
        Place place = places.get(value);
        if (place == null) {
            throw new IllegalArgumentException("No value " + value);
        }
        return place;
    }

    /** Null where a method would be too large. */
    private @Nullable SheetPass pass(Reach reach) {
        String method = identifiers.method("after", reach.name());
        List<Chunk> chunks = new ArrayList<>();
        int last = 0;
        for (Block block : blocks) {
            List<Turn> turns = new ArrayList<>();
            int bytes = 0;
            int first = slots.step(block.cells().get(0).step().value());
            for (Cell cell : block.cells()) {
                int step = slots.step(cell.step().value());
                if (reach.steps().contains(step)) {
                    turns.add(turn(cell, block, reach));
                    bytes += sizes.ofPass(step, first, first + block.cells().size());
                    last = cell.number();
                }
            }
            if (bytes > MOST_BYTES) {
                return null;
            }
            if (!turns.isEmpty()) {
                chunks.add(new Chunk(block.number(), reach.name(), method, turns));
            }
        }
        return new SheetPass(
                reach.input(), reach.name(), methods.claim("after" + Names.capitalized(reach.name())), last, chunks);
    }

    private Turn turn(Cell cell, Block block, Reach reach) {
        boolean isCertain = false;
        boolean isMarked = false;
        List<String> causes = new ArrayList<>();
        for (Argument argument : cell.step().arguments()) {
            if (argument instanceof Argument.Input input) {
                isCertain |= input.name().equals(reach.name());
            } else if (argument instanceof Argument.Value value && reach.steps().contains(slots.step(value.name()))) {
                if (place(value.name()).block().number() != block.number()) {
                    isMarked = true;
                } else if (!causes.contains(changed(value.name()))) {
                    causes.add(changed(value.name()));
                }
            }
        }
        return new Turn(
                cell,
                isCertain,
                isMarked,
                causes,
                cell.marks().own() == 0 ? "" : changed(cell.step().value()));
    }

    private String changed(String value) {
        return changed.computeIfAbsent(value, any -> identifiers.field(identifiers.value(value), "Changed"));
    }
}
