package dev.leat.processor.flows;

import dev.leat.processor.flows.RandomSheet.Literal;
import dev.leat.processor.flows.RandomSheet.Node;
import dev.leat.processor.flows.RandomSheet.Taken;
import dev.leat.processor.flows.RandomSheet.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sheet must do, as simply as it can be said: a step runs when its value is needed, and it is made in another
 * way or an argument has changed since it last ran; a condition when a guard asks. Every value has a version, which
 * changes with it.
 */
final class SheetModel {
    private final RandomSheet flow;
    private final Integer[] inputs = new Integer[RandomSheet.INPUTS];
    private final int[] inputVersions = new int[RandomSheet.INPUTS];
    private final Cell[] cells;
    private final TreeMap<Integer, Integer> observers = new TreeMap<>();
    private final int[] runs;
    private final List<String> told = new ArrayList<>();
    private boolean batch;

    private static final class Cell {
        Object value;
        int version;
        /** The step that failed: itself, or a condition that it asked. */
        Integer failed;

        /** What was known when it was last seen to. */
        List<Integer> known = List.of(-1);

        int way = -1;
        List<Integer> seen;
        Object told;
        int toldVersion = -1;
    }

    /** A condition or the step itself failed. */
    private static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int step;

        Failed(int step) {
            this.step = step;
        }
    }

    SheetModel(RandomSheet flow) {
        this.flow = flow;
        this.cells = new Cell[flow.nodes().size()];
        this.runs = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell();
            cells[i].value = flow.mayBeAbsent(i) ? Optional.empty() : null;
        }
    }

    void set(int input, int value) {
        if (inputs[input] == null || inputs[input] != value) {
            inputs[input] = value;
            inputVersions[input]++;
            tell();
        }
    }

    void batch(Runnable changes) {
        batch = true;
        changes.run();
        batch = false;
        tell();
    }

    /** The value, or what the exception says. */
    Object read(int step) {
        if (!inputsAreSet(step)) {
            return "missing";
        }
        TreeSet<Integer> needed = needed(step);
        needed.forEach(this::refresh);
        return needed.stream()
                .map(each -> cells[each].failed)
                .filter(Objects::nonNull)
                .findFirst()
                .map(failed -> (Object) ("failed v" + failed))
                .orElse(cells[step].value);
    }

    void observe(int step) {
        if (observers.merge(step, 1, Integer::sum) == 1 && isMade(step)) {
            cells[step].told = cells[step].value;
            cells[step].toldVersion = cells[step].version;
        }
    }

    private boolean isMade(int step) {
        if (!inputsAreSet(step)) {
            return false;
        }
        TreeSet<Integer> needed = needed(step);
        needed.forEach(this::refresh);
        return needed.stream().allMatch(each -> cells[each].failed == null);
    }

    private void tell() {
        if (batch) {
            return;
        }
        for (int step : observers.keySet()) {
            Cell cell = cells[step];
            if (isMade(step)) {
                boolean same = flow.nodes().get(step).never()
                        ? cell.toldVersion == cell.version
                        : cell.toldVersion >= 0 && cell.told.equals(cell.value);
                if (!same) {
                    String change = "v" + step + " " + cell.told + " " + cell.value;
                    told.addAll(Collections.nCopies(observers.get(step), change));
                    cell.told = cell.value;
                    cell.toldVersion = cell.version;
                }
            }
        }
    }

    /** All that leads to a step, but of the conditions only itself: the others are evaluated when they are asked. */
    private TreeSet<Integer> needed(int step) {
        TreeSet<Integer> needed = leading(step);
        needed.removeIf(each -> each != step && flow.isCondition(each));
        return needed;
    }

    private TreeSet<Integer> leading(int step) {
        TreeSet<Integer> leading = new TreeSet<>();
        collect(step, leading);
        return leading;
    }

    private void collect(int step, TreeSet<Integer> leading) {
        if (leading.add(step)) {
            flow.takes(step, any -> true).forEach(taken -> collect(taken, leading));
        }
    }

    private boolean inputsAreSet(int step) {
        return leading(step).stream()
                .flatMap(each -> flow.nodes().get(each).ways().stream())
                .flatMap(way -> way.inputs().stream())
                .allMatch(input -> inputs[input] != null);
    }

    /** Runs a step if it must; those before it have been. */
    private void refresh(int step) {
        if (needed(step).headSet(step).stream().noneMatch(each -> cells[each].failed != null)) {
            try {
                update(step);
            } catch (Failed failed) {
                // The cell knows.
            }
        }
    }

    private void update(int step) throws Failed {
        Cell cell = cells[step];
        if (!cell.known.equals(known(step))) {
            cell.failed = null;
            try {
                make(step, cell);
            } catch (Failed failed) {
                cell.failed = failed.step;
            }
            cell.known = known(step);
        }
        if (cell.failed != null) {
            throw new Failed(cell.failed);
        }
    }

    /** All that may change what a step does: values and inputs, also those that conditions take which it may ask. */
    private List<Integer> known(int step) {
        List<Integer> known = new ArrayList<>();
        for (Way way : flow.nodes().get(step).ways()) {
            known.addAll(versions(way));
        }
        for (int condition : flow.takes(step, flow::isCondition)) {
            known.addAll(known(condition));
        }
        return known;
    }

    private List<Integer> versions(Way way) {
        List<Integer> versions = new ArrayList<>();
        way.takes().forEach(taken -> versions.add(cells[taken.step()].version));
        way.inputs().forEach(input -> versions.add(inputVersions[input]));
        return versions;
    }

    private void make(int step, Cell cell) throws Failed {
        int before = cell.way;
        cell.way = -1;
        int number = way(flow.nodes().get(step));
        List<Integer> versions =
                number == 0 ? List.of() : versions(flow.nodes().get(step).ways().get(number - 1));
        if (number != before || !versions.equals(cell.seen)) {
            store(step, cell, number == 0 ? Optional.empty() : computed(step, number - 1));
        }
        cell.way = number;
        cell.seen = versions;
    }

    private Object computed(int step, int number) throws Failed {
        Way way = flow.nodes().get(step).ways().get(number);
        List<Object> arguments = new ArrayList<>();
        way.takes().forEach(taken -> arguments.add(argument(taken)));
        way.inputs().forEach(input -> arguments.add(inputs[input]));
        runs[step]++;
        Object made = flow.compute(step, number, arguments);
        if (made == null) {
            throw new Failed(step);
        }
        return flow.mayBeAbsent(step) ? Optional.of(made) : made;
    }

    private Object argument(Taken taken) {
        Object value = cells[taken.step()].value;
        return value instanceof Optional<?> optional && taken.taking() != RandomSheet.Taking.OPTIONAL
                ? optional.orElse(null)
                : value;
    }

    private void store(int step, Cell cell, Object made) {
        boolean remainsAbsent = made.equals(Optional.empty()) && made.equals(cell.value);
        if (!made.equals(cell.value) || (flow.nodes().get(step).never() && !remainsAbsent)) {
            cell.value = made;
            cell.version++;
        }
    }

    /** The first way whose guard holds, 0 for none. What the way takes is asked for. */
    private int way(Node node) throws Failed {
        for (int i = 0; i < node.ways().size(); i++) {
            Way way = node.ways().get(i);
            if (holds(way)) {
                for (Taken taken : way.takes()) {
                    asked(taken.step());
                }
                return i + 1;
            }
        }
        return 0;
    }

    private boolean holds(Way way) throws Failed {
        for (int step : flow.present(way)) {
            if (asked(step).equals(Optional.empty())) {
                return false;
            }
        }
        for (List<Literal> any : way.guard()) {
            if (!holdsOne(any)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOne(List<Literal> any) throws Failed {
        for (Literal literal : any) {
            Object value = asked(literal.condition());
            if (value.equals(literal.holds()) || value.equals(Optional.of(literal.holds()))) {
                return true;
            }
        }
        return false;
    }

    /** A value that was made before, or of a condition now. */
    private Object asked(int step) throws Failed {
        if (flow.isCondition(step)) {
            update(step);
        }
        return cells[step].value;
    }

    int[] runs() {
        return runs;
    }

    /** What observers were told since this was last asked. */
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }
}
