package dev.leat.benchmarks.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A thousand steps in ten sections of ten layers, summed up in the last. The input {@code all} reaches each of them;
 * {@code section0} to {@code section7} reach a section or two, {@code few} the last layer of the last section.
 *
 * @param cells each after those whose values it takes
 */
public record SheetGraph(List<Cell> cells, Map<String, List<String>> takersByName) {
    private static final int SECTIONS = 10;
    private static final int LAYERS = 10;
    private static final int WIDTH = 10;
    private static final int SECTION_INPUTS = 8;

    /** The inputs, in order of first appearance. */
    public static final List<String> INPUTS =
            IntStream.range(0, SECTION_INPUTS + 2).mapToObj(SheetGraph::input).toList();

    /**
     * A step: the first of what it takes times a factor, plus the others.
     *
     * @param takes the names of steps and inputs
     */
    public record Cell(String name, List<String> takes, int factor) {
        public Cell {
            takes = List.copyOf(takes);
        }
    }

    public SheetGraph {
        cells = List.copyOf(cells);
        takersByName = Map.copyOf(takersByName);
    }

    private static String input(int number) {
        return number == 0 ? "all" : number <= SECTION_INPUTS ? "section" + (number - 1) : "few";
    }

    public static boolean isInput(String name) {
        return INPUTS.contains(name);
    }

    /** Always the same. */
    public static SheetGraph thousand() {
        Random random = new Random(20_26);
        List<Cell> cells = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            List<String> layer = new ArrayList<>();
            for (int depth = 0; depth < LAYERS; depth++) {
                List<String> next = new ArrayList<>();
                boolean isLast = depth == LAYERS - 1;
                for (int place = 0; place < (isLast ? WIDTH - 1 : WIDTH); place++) {
                    List<String> takes = new ArrayList<>();
                    if (depth == 0) {
                        takes.addAll(List.of("all", "section" + section % SECTION_INPUTS));
                    } else {
                        Set<Integer> near = new TreeSet<>(List.of(place, random.nextInt(WIDTH)));
                        if (isLast && place == WIDTH - 2) {
                            near.add(WIDTH - 1); // so that every step leads to the last
                        }
                        near.forEach(other -> takes.add(layer.get(other)));
                    }
                    if (isLast && section == SECTIONS - 1) {
                        takes.add("few");
                    }
                    String name = "v" + cells.size();
                    cells.add(new Cell(name, takes, 3 + 2 * random.nextInt(15)));
                    next.add(name);
                }
                layer.clear();
                layer.addAll(next);
            }
            if (section < SECTIONS - 1) {
                String sum = "v" + cells.size();
                cells.add(new Cell(sum, layer, 1));
                sums.add(sum);
            } else {
                sums.addAll(layer);
            }
        }
        cells.add(new Cell("v" + cells.size(), sums, 1));
        Map<String, List<String>> takers = new HashMap<>();
        cells.forEach(cell -> cell.takes()
                .forEach(taken ->
                        takers.computeIfAbsent(taken, any -> new ArrayList<>()).add(cell.name())));
        return new SheetGraph(cells, takers);
    }

    /** The name of the step that all others lead to. */
    public String last() {
        return cells.get(cells.size() - 1).name();
    }

    /** The names of the steps that take a value or input. */
    public List<String> takers(String name) {
        return takersByName.getOrDefault(name, List.of());
    }
}
