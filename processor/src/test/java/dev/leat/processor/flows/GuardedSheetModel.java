package dev.leat.processor.flows;

import dev.leat.CutOff;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet must do, as simply as it can be said: a processor runs when its value is needed, and it did not make the
 * value last time or something that it takes has changed since; a condition when a guard asks. Everything has a
 * version, which changes with it.
 */
final class GuardedSheetModel implements GuardedSheet {
    private final GuardedRules rules;
    private final GuardedReach reach;
    private final Map<String, Object> inputs = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> observers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean inBatch;
    private boolean opened;

    private static final class Cell {
        private @Nullable Object value;

        /** What threw when it was last made: itself, or a condition that it asked. */
        private @Nullable Failed failed;

        /** The versions of all that may change what is done, when it was last seen to. */
        private @Nullable List<Integer> known;

        /** What made it last, null for nothing; and of which versions. Empty before the first time and if it failed. */
        private @Nullable Optional<Maker> maker;

        private List<Integer> taken = List.of();
        private @Nullable Object told;
        private int toldVersion = -1;
    }

    GuardedSheetModel(GuardedRules rules, Map<String, Object> replaced) {
        this.rules = rules;
        reach = new GuardedReach(rules, replaced.keySet());
        for (Value value : rules.order()) {
            Cell cell = new Cell();
            cell.value = replaced.get(value.name());
            cells.put(value.name(), cell);
        }
    }

    private int version(String name) {
        return versions.getOrDefault(name, 0);
    }

    @Override
    public void set(String input, Object value) {
        if (!value.equals(inputs.put(input, value))) {
            versions.merge(input, 1, Integer::sum);
            tell();
        }
    }

    @Override
    public void change(Runnable changes) {
        inBatch = true;
        changes.run();
        inBatch = false;
        tell();
    }

    @Override
    public String ask(String name) {
        String missing = missing(name);
        if (missing != null) {
            return Failed.ofMissing(missing).text();
        }
        Failed failed = refresh(name);
        close();
        return failed == null ? rules.text(name, cells.get(name).value) : failed.text();
    }

    private @Nullable String missing(String name) {
        return rules.flow().parameters().stream()
                .filter(input ->
                        !inputs.containsKey(input) && reach.sources(name).contains(input))
                .findFirst()
                .orElse(null);
    }

    /** Brings a value up to date with all that leads to it; gives the first failure. */
    private @Nullable Failed refresh(String name) {
        Failed first = null;
        for (String each : reach.needed(name)) {
            if (reach.needed(each).stream()
                    .allMatch(before -> before.equals(each) || cells.get(before).failed == null)) {
                try {
                    update(each);
                } catch (Failed failed) {
                    // The cell knows.
                }
            }
            first = first == null ? cells.get(each).failed : first;
        }
        return first;
    }

    private void update(String name) {
        Cell cell = cells.get(name);
        List<Integer> known = known(name);
        if (!reach.isReplaced(name) && !known.equals(cell.known)) {
            cell.failed = null;
            try {
                make(rules.value(name), cell);
            } catch (Failed failed) {
                cell.failed = failed;
            }
            // The conditions that were asked may be others now.
            cell.known = known(name);
        }
        if (cell.failed != null) {
            throw cell.failed;
        }
    }

    private List<Integer> known(String name) {
        return reach.deciding(name).stream().map(this::version).toList();
    }

    private void make(Value value, Cell cell) {
        Optional<Maker> before = cell.maker;
        if (value.isComponent()) {
            store(value, cell, rules.component(value, cells.get(value.record()).value), CutOff.EQUALS);
            return;
        }
        cell.maker = null;
        Maker maker = rules.maker(value, this::given);
        List<Integer> taken = List.of();
        List<@Nullable Object> arguments = List.of();
        if (maker != null) {
            arguments = rules.arguments(maker, this::given);
            taken = maker.takes().stream().map(take -> version(take.from())).toList();
        }
        Optional<Maker> now = Optional.ofNullable(maker);
        if (!now.equals(before) || !taken.equals(cell.taken)) {
            Object made = maker == null ? null : call(maker, arguments);
            store(value, cell, made, value.cutOff());
        }
        cell.maker = now;
        cell.taken = taken;
    }

    private @Nullable Object call(Maker maker, List<@Nullable Object> arguments) {
        if (GuardedRules.takesTally(maker) && !opened) {
            opened = true;
            calls.add("open");
        }
        calls.add(maker.method());
        return rules.call(maker, arguments);
    }

    private void store(Value value, Cell cell, @Nullable Object made, CutOff cutOff) {
        Object now = made == null && value.kind().isOptional() ? Optional.empty() : made;
        boolean toldFromNothing = rules.isNullTold(value.name()) && (now == null) != (cell.value == null);
        if (toldFromNothing || !isSame(value, cell.value, now, cutOff, rules.isNullTold(value.name()))) {
            cell.value = now;
            versions.merge(value.name(), 1, Integer::sum);
        }
    }

    /** @param nullCounts whether a null is something */
    private boolean isSame(
            Value value, @Nullable Object before, @Nullable Object now, CutOff cutOff, boolean nullCounts) {
        if (cutOff == CutOff.NEVER) {
            return rules.mayBeMissing(value.name()) && isNothing(before, nullCounts) && isNothing(now, nullCounts);
        }
        return cutOff == CutOff.SAME && !value.kind().isPrimitive()
                ? GuardedRules.unwrapped(before) == GuardedRules.unwrapped(now)
                : String.valueOf(before).equals(String.valueOf(now));
    }

    private static boolean isNothing(@Nullable Object value, boolean nullCounts) {
        return value == null || (value == GuardedRules.NULL && !nullCounts) || value.equals(Optional.empty());
    }

    /** An input, a value that was made before, or a condition, which is evaluated now. */
    private @Nullable Object given(String name) {
        if (!rules.isValue(name)) {
            return inputs.get(name);
        }
        if (rules.isCondition(name)) {
            update(name);
        }
        return cells.get(name).value;
    }

    @Override
    public void observe(String name) {
        if (observers.merge(name, 1, Integer::sum) == 1 || cells.get(name).toldVersion < 0) {
            Cell cell = cells.get(name);
            cell.toldVersion = -1;
            cell.told = null;
            if (isMade(name)) {
                start(name, cell);
            }
            close();
        }
    }

    private void start(String name, Cell cell) {
        cell.told = cell.value;
        cell.toldVersion = version(name);
    }

    @Override
    public void forget(String name) {
        observers.computeIfPresent(name, (any, count) -> count == 1 ? null : count - 1);
    }

    private boolean isMade(String name) {
        return missing(name) == null && refresh(name) == null;
    }

    private void tell() {
        if (inBatch) {
            return;
        }
        for (String name : cells.keySet()) {
            Cell cell = cells.get(name);
            if (observers.containsKey(name) && isMade(name) && !isTold(name, cell)) {
                String change = name + " " + (cell.toldVersion < 0 ? "null" : rules.text(name, cell.told)) + " "
                        + rules.text(name, cell.value);
                told.addAll(Collections.nCopies(Objects.requireNonNull(observers.get(name)), change));
                start(name, cell);
            }
        }
        close();
    }

    private boolean isTold(String name, Cell cell) {
        Value value = rules.value(name);
        return cell.toldVersion == version(name)
                || (cell.toldVersion >= 0 && isSame(value, cell.told, cell.value, value.cutOff(), false));
    }

    @Override
    public List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public List<String> fired() {
        return List.of();
    }

    @Override
    public List<String> calls() {
        List<String> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    /** The end of a pass. */
    @Override
    public void close() {
        if (opened) {
            opened = false;
            calls.add("close");
        }
    }
}
