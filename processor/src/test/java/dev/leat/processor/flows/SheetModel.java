package dev.leat.processor.flows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sheet must do, as simply as it can be said: a step runs when its value is needed and an argument has changed
 * since it last ran. Every value has a version, which changes with it.
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
        boolean failed;
        List<Integer> seen;
        Object told;
        int toldVersion = -1;
    }

    SheetModel(RandomSheet flow) {
        this.flow = flow;
        this.cells = new Cell[flow.nodes().size()];
        this.runs = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell();
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
        TreeSet<Integer> needed = needed(step);
        if (!inputsAreSet(needed)) {
            return "missing";
        }
        needed.forEach(this::refresh);
        return needed.stream()
                .filter(each -> cells[each].failed)
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
        TreeSet<Integer> needed = needed(step);
        if (!inputsAreSet(needed)) {
            return false;
        }
        needed.forEach(this::refresh);
        return needed.stream().noneMatch(each -> cells[each].failed);
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

    private TreeSet<Integer> needed(int step) {
        TreeSet<Integer> needed = new TreeSet<>();
        collect(step, needed);
        return needed;
    }

    private void collect(int step, TreeSet<Integer> needed) {
        if (needed.add(step)) {
            flow.nodes().get(step).takes().forEach(taken -> collect(taken, needed));
        }
    }

    private boolean inputsAreSet(TreeSet<Integer> needed) {
        return needed.stream()
                .flatMap(step -> flow.nodes().get(step).inputs().stream())
                .allMatch(input -> inputs[input] != null);
    }

    /** Runs a step if it must; those before it have been. */
    private void refresh(int step) {
        RandomSheet.Node node = flow.nodes().get(step);
        Cell cell = cells[step];
        if (needed(step).headSet(step).stream().anyMatch(each -> cells[each].failed)) {
            return;
        }
        List<Integer> versions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (int taken : node.takes()) {
            versions.add(cells[taken].version);
            arguments.add(cells[taken].value);
        }
        for (int input : node.inputs()) {
            versions.add(inputVersions[input]);
            arguments.add(inputs[input]);
        }
        if (versions.equals(cell.seen)) {
            return;
        }
        cell.seen = versions;
        runs[step]++;
        Object made = flow.compute(step, arguments);
        cell.failed = made == null;
        if (made != null && (node.never() || !made.equals(cell.value))) {
            cell.value = made;
            cell.version++;
        }
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
