package dev.leat.processor.way.sheet;

import dev.leat.model.CutOff;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Member;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Chooser;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.OptionalValues;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Questions;
import dev.leat.processor.plan.Terms;
import dev.leat.processor.plan.Thrown;
import dev.leat.processor.plan.Visibility;
import dev.leat.processor.way.sheet.SheetPlan.Block;
import dev.leat.processor.way.sheet.SheetPlan.Cell;
import dev.leat.processor.way.sheet.SheetPlan.Mark;
import dev.leat.processor.way.sheet.SheetPlan.Marks;
import dev.leat.processor.way.sheet.SheetPlan.PerRunField;
import dev.leat.processor.way.sheet.SheetPlan.Setter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out a flow's sheet. */
final class SheetPlanner {
    /** Marks in more blocks than these are looked up: so many would swell each step's code. */
    private static final int MOST_MARKS = 16;

    /** Of the 65,535 that a class may have, some are for inputs and masks. */
    private static final int MOST_CONSTANTS = 55_000;

    /** Its name, and what it takes to get it from the field of a block. */
    private static final int VALUE_CONSTANTS = 3;

    private static final int BLOCK_CONSTANTS = 8;

    private final FlowGraph graph;
    private final Thrown thrown;
    private final Identifiers flowIdentifiers;
    private final SheetIdentifiers identifiers;
    private final Limits limits;
    private final Function<String, Visibility> visibility;
    /** By value that may be absent and null, the field that says whether there is one. */
    private final Map<String, String> there = new HashMap<>();

    private final SheetSlots slots;
    private final SheetBytes sizes;
    private final ChoicePlanner choices;
    private final List<Integer> firsts = new ArrayList<>();
    private final List<String> blockFields = new ArrayList<>();
    private final Presences presences;

    /** By step the block that it is in. */
    private final int[] blocks;

    private final int blocksPerGroup;
    private final Set<String> looped;

    /** Without loops. */
    SheetPlanner(Groundwork ground) {
        this(ground, Set.of());
    }

    /** @param looped the inputs over whose elements loops are made */
    SheetPlanner(Groundwork ground, Set<String> looped) {
        this.looped = looped;
        this.graph = ground.graph();
        this.thrown = Thrown.ofMakingAndClosing(graph);
        this.flowIdentifiers = ground.identifiers();
        this.identifiers = new SheetIdentifiers(graph, flowIdentifiers);
        this.limits = ground.limits();
        this.visibility = ground::visibility;
        this.presences = new Presences(graph);
        for (Step step : graph.steps()) {
            if (presences.isNullTold(step)) {
                there.put(step.value(), identifiers.field(identifiers.value(step.value()), "There"));
            }
        }
        this.slots = new SheetSlots(graph, presences);
        this.sizes = new SheetBytes(graph, slots, MOST_MARKS);
        this.choices = new ChoicePlanner(identifiers, slots, presences, graph.exceptions(), limits);
        this.blocks = new int[graph.steps().size()];
        split();
        this.blocksPerGroup = Math.max(1, (firsts.size() + Long.SIZE - 1) / Long.SIZE); // Effects make no value.
    }

    private void split() {
        for (int first = 0; first < blocks.length; ) {
            int end = first + 1;
            while (end < blocks.length
                    && end - first < limits.methodSteps()
                    && slots.first(end + 1) - slots.first(first) <= Long.SIZE
                    && sizes.of(first, end + 1) <= limits.methodBytes()) {
                end++;
            }
            Arrays.fill(blocks, first, end, firsts.size());
            firsts.add(first);
            blockFields.add(identifiers.block(firsts.size()));
            first = end;
        }
    }

    public SheetPlan plan() {
        List<Setter> setters = new ArrayList<>();
        for (FlowGraph.Input input : graph.inputs()) {
            setters.add(new Setter(
                    input.name(),
                    identifiers.input(input.name()),
                    setters.size(),
                    input.type(),
                    input.cutOff(),
                    kept(input),
                    marks(-1, slots.takingInput(input.name()))));
        }
        Names methods = new Names();
        graph.inputs().forEach(input -> methods.reserve(input.name()));
        graph.steps().forEach(step -> methods.reserve(step.value()));
        String on = methods.claim("on", "Change");
        String change = methods.claim("change", "All");
        List<Block> all = blocks();
        return new SheetPlan(
                on,
                change,
                identifiers.others(),
                new StepTableText(graph, slots, firsts).pieces(),
                setters,
                flowIdentifiers.ofRun().stream()
                        .map(object -> new PerRunField(identifiers.perRun(object.builderName()), object))
                        .toList(),
                all,
                isLarge() ? List.of() : new PassPlanner(graph, slots, identifiers, sizes, all, methods).plan(),
                blocksPerGroup,
                VALUE_CONSTANTS * blocks.length + BLOCK_CONSTANTS * firsts.size() > MOST_CONSTANTS);
    }

    private Expression kept(FlowGraph.Input input) {
        Name given = new Name(identifiers.input(input.name()));
        return looped.contains(input.name())
                ? Copying.of(input.type()).orElseThrow().copy(given)
                : given;
    }

    private List<Block> blocks() {
        long[] needed = needed();
        List<Block> all = new ArrayList<>();
        for (int block = 0; block < firsts.size(); block++) {
            int end = block + 1 < firsts.size() ? firsts.get(block + 1) : blocks.length;
            Chooser chooser = chooser(block);
            List<Cell> cells = new ArrayList<>();
            for (int step = firsts.get(block); step < end; step++) {
                cells.add(cell(step, needed[step], chooser));
            }
            all.add(new Block(
                    "Steps" + (block + 1),
                    blockFields.get(block),
                    block,
                    slots.first(firsts.get(block)),
                    group(block),
                    cells));
        }
        return all;
    }

    private Cell cell(int place, long needed, Chooser chooser) {
        Step step = graph.steps().get(place);
        CutOff cutOff = step.cutOff();
        return new Cell(
                step,
                visibility.apply(step.value()),
                identifiers.value(step.value()),
                there.getOrDefault(step.value(), ""),
                slots.last(place),
                bits(place),
                step.type().isPrimitive() && cutOff == CutOff.SAME ? CutOff.EQUALS : cutOff,
                step.isCondition() ? identifiers.method("evaluate", step.value()) : "",
                chooser.of(step),
                choices.of(step),
                thrown.of(step.value()),
                marks(place, slots.takingValue(step.value())),
                needed);
    }

    private Chooser chooser(int block) {
        Expression sheet = new Name(identifiers.others().sheet());
        Terms terms = new Terms(
                flowIdentifiers,
                presences,
                new Member(sheet, identifiers.others().flow()),
                new OptionalValues(
                        presences,
                        value -> flowIdentifiers.handedOver(value, path(value, block)),
                        value -> Expression.field(around(value, block), there.getOrDefault(value, ""))),
                input -> new Member(sheet, identifiers.input(input)),
                object -> new Member(sheet, identifiers.perRun(object)).call("get"));
        Expressions expressions = new Expressions(terms);
        return new Chooser(new Questions(terms)::of, expressions, expressions::conditions);
    }

    private Expression path(String value, int from) {
        Expression around = around(value, from);
        return presences.isCondition(value)
                ? new Expression.Call(around, value, List.of())
                : Expression.field(around, identifiers.value(value));
    }

    /** Another block that holds a value; null for the same. */
    private @Nullable Expression around(String value, int from) {
        int block = blocks[slots.step(value)];
        return block == from ? null : new Member(new Name(identifiers.others().sheet()), blockFields.get(block));
    }

    /** Those of a step in the word of its block. */
    private long bits(int step) {
        return (-1L >>> (Long.SIZE - slots.count(step))) << (slots.first(step) - firstOf(blocks[step]));
    }

    /** The number that the first bit of a block stands for. */
    private int firstOf(int block) {
        return slots.first(firsts.get(block));
    }

    private long group(int block) {
        return 1L << (block / blocksPerGroup);
    }

    private boolean isLarge() {
        return blocksPerGroup > 1;
    }

    /**
     * @param from the step whose value they take; -1 for an input
     * @param taking their numbers
     */
    private Marks marks(int from, Set<Integer> taking) {
        int own = from < 0 ? -1 : blocks[from];
        Map<Integer, Long> words = new TreeMap<>();
        for (int slot : taking) {
            int block = blocks[slots.all().get(slot).step()];
            words.merge(block, 1L << (slot - firstOf(block)), (a, b) -> a | b);
        }
        Long inside = words.remove(own);
        // The class of a large sheet has no room for the constants.
        boolean listed = words.size() > MOST_MARKS || (from < 0 && isLarge());
        List<Mark> others = new ArrayList<>();
        if (!listed) {
            words.forEach((block, steps) -> others.add(new Mark(blockFields.get(block), group(block), steps)));
        }
        return new Marks(inside == null ? 0 : inside, others, listed);
    }

    /**
     * By step: with one block the steps that lead to it, else the groups with such; in large flows all groups before.
     * Conditions are not among them, as they are evaluated when somebody asks, but what leads to them is.
     */
    private long[] needed() {
        long[] needed = new long[blocks.length];
        long[] before = new long[blocks.length];
        for (int step = 0; step < needed.length; step++) {
            long own = firsts.size() == 1 ? bits(step) : group(blocks[step]);
            if (isLarge()) {
                needed[step] = own | (own - 1);
                continue;
            }
            for (Argument argument : graph.steps().get(step).reads()) {
                if (argument instanceof Argument.Value value) {
                    int taken = slots.step(value.name());
                    before[step] |= graph.steps().get(taken).isCondition() ? before[taken] : needed[taken];
                }
            }
            needed[step] = own | before[step];
        }
        return needed;
    }
}
