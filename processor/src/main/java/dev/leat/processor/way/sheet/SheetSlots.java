package dev.leat.processor.way.sheet;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Presences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a sheet's steps, which become bits. A step that is made in one way has one. Others have one for what
 * decides about the way, and then one for the arguments of each way, so that a sheet can tell whether those of the way
 * that it takes have changed; such a step goes by its last.
 */
final class SheetSlots {
    /** Ways beyond these share the last number: a word has 64 bits. */
    static final int MOST_WAYS = 32;

    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Set<Integer>> takingValues = new HashMap<>();
    private final Map<String, Set<Integer>> takingInputs = new HashMap<>();
    private final Presences presences;

    /**
     * One number.
     *
     * @param step the place of its step in the schedule
     * @param decides whether it stands for what decides about the way
     * @param isLast whether the step goes by it
     */
    record Slot(int step, boolean decides, boolean isLast, List<Argument> takes) {
        Slot {
            takes = List.copyOf(takes);
        }
    }

    SheetSlots(FlowGraph graph, Presences presences) {
        this.presences = presences;
        for (Step step : graph.steps()) {
            steps.put(step.value(), firsts.size());
            add(step, firsts.size());
        }
        firsts.add(slots.size());
    }

    private void add(Step step, int place) {
        firsts.add(slots.size());
        if (!isChosen(step)) {
            add(new Slot(place, false, true, touched(step)));
            return;
        }
        add(new Slot(place, true, false, deciding(step)));
        List<Alternative> alternatives = step.alternatives();
        int ways = Math.min(alternatives.size(), MOST_WAYS);
        for (int way = 0; way < ways; way++) {
            boolean isLast = way == ways - 1;
            List<Argument> takes = new ArrayList<>();
            alternatives
                    .subList(way, isLast ? alternatives.size() : way + 1)
                    .forEach(alternative -> takes.addAll(alternative.arguments()));
            add(new Slot(place, false, isLast, takes));
        }
    }

    /** What it takes, and what the conditions do that it may ask while it runs. */
    private List<Argument> touched(Step step) {
        return step.reads().stream()
                .filter(read -> condition(read) == null || step.arguments().contains(read))
                .toList();
    }

    private void add(Slot slot) {
        int number = slots.size();
        slots.add(slot);
        for (Argument taken : slot.takes()) {
            Step asked = slot.decides() ? condition(taken) : null;
            if (asked == null) {
                addTaking(taken, number);
            } else {
                asked.reads().forEach(read -> addTaking(read, number));
            }
        }
    }

    private void addTaking(Argument taken, int number) {
        if (taken instanceof Argument.Value value) {
            takingValues
                    .computeIfAbsent(value.name(), any -> new LinkedHashSet<>())
                    .add(number);
        } else if (taken instanceof Argument.Input input) {
            takingInputs
                    .computeIfAbsent(input.name(), any -> new LinkedHashSet<>())
                    .add(number);
        }
    }

    /** Whether it has to be found out, each time, in which way a value is made or whether an argument has changed. */
    boolean isChosen(Step step) {
        return presences.asksConditions(step)
                || step.alternatives().size() > 1
                || step.alternatives().get(0).requirement().isDeclared();
    }

    /** The condition that an argument is; null for another. */
    private @Nullable Step condition(Argument argument) {
        Step step = argument instanceof Argument.Value value ? presences.step(value.name()) : null;
        return step != null && step.isCondition() ? step : null;
    }

    /** What the guards ask, and the conditions that are taken: whether these have changed turns out when asked. */
    private List<Argument> deciding(Step step) {
        Set<String> asked = new HashSet<>();
        for (Alternative alternative : step.alternatives()) {
            Requirement requirement = alternative.requirement();
            requirement.present().forEach(value -> asked.add(value.name()));
            requirement.matches().forEach(match -> asked.add(match.name()));
            asked.addAll(requirement.conditions());
        }
        return step.arguments().stream()
                .filter(argument -> condition(argument) != null || asked.contains(argument.name()))
                .toList();
    }

    List<Slot> all() {
        return slots;
    }

    /** The first number of a step; of the one after the last that of none. */
    int first(int step) {
        return firsts.get(step);
    }

    /** The number that a step goes by. */
    int last(int step) {
        return firsts.get(step + 1) - 1;
    }

    int count(int step) {
        return firsts.get(step + 1) - firsts.get(step);
    }

    /** The place in the schedule of the step that makes a value. */
    int step(String value) {
        return steps.getOrDefault(value, 0);
    }

    /** The numbers of those that a change of a value reaches; of a condition those that take it as an argument. */
    Set<Integer> takingValue(String value) {
        return takingValues.getOrDefault(value, Set.of());
    }

    Set<Integer> takingInput(String input) {
        return takingInputs.getOrDefault(input, Set.of());
    }
}
