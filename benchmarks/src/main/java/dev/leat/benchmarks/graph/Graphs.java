package dev.leat.benchmarks.graph;

import static dev.leat.benchmarks.graph.Step.INPUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** The graphs of the benchmarks. The same call always gives the same graph. */
public final class Graphs {
    private static final int LAYER = 10;
    private static final int SEED = 20_26;

    private Graphs() {}

    /** All that are run. */
    public static List<Graph> all() {
        return List.of(
                arithmetic(5),
                arithmetic(20),
                arithmetic(100),
                arithmetic(1_000),
                arithmetic(10_000),
                chain(500),
                tree(100),
                wide(100, 20));
    }

    /** Of which one value is asked for. */
    public static Graph oneOfMany() {
        return new Graph("OneOfMany100", arithmetic(100).steps());
    }

    public static Graph named(String name) {
        return all().stream()
                .filter(graph -> graph.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No graph is called " + name));
    }

    /** In layers of ten: a step takes one or two values of the layers before its own, mostly of the last. */
    public static Graph arithmetic(int size) {
        Random random = new Random(SEED);
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            int layer = number / LAYER * LAYER;
            TreeSet<Integer> takes = new TreeSet<>();
            if (layer == 0) {
                takes.add(INPUT);
            }
            for (int i = 0; i < 2 && layer > 0; i++) {
                boolean near = random.nextInt(10) > 0;
                takes.add(near ? layer - LAYER + random.nextInt(LAYER) : random.nextInt(layer));
            }
            if (layer == 0 && number % 2 == 1) {
                takes.add(random.nextInt(number));
            }
            steps.add(new Step(number, List.copyOf(takes), factor(random)));
        }
        return new Graph("Arithmetic" + size, steps);
    }

    /** Each step on the previous one: nothing to do at the same time, and as deep as long. */
    public static Graph chain(int size) {
        Random random = new Random(SEED);
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            steps.add(new Step(number, List.of(number - 1), factor(random)));
        }
        return new Graph("Chain" + size, steps);
    }

    /** Independent steps, joined two by two until one is left. */
    public static Graph tree(int width) {
        return fanIn("Tree" + width, width, 2);
    }

    /** Independent steps, joined by steps of many parameters, and so on until one is left. */
    public static Graph wide(int width, int parameters) {
        return fanIn("Wide" + width, width, parameters);
    }

    private static Graph fanIn(String name, int width, int parameters) {
        Random random = new Random(SEED);
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < width; number++) {
            steps.add(new Step(number, List.of(INPUT), factor(random)));
        }
        int joined = 0;
        while (joined < steps.size() - 1) {
            List<Integer> takes = new ArrayList<>();
            while (takes.size() < parameters && joined < steps.size()) {
                takes.add(joined++);
            }
            steps.add(new Step(steps.size(), takes, factor(random)));
        }
        return new Graph(name, steps);
    }

    private static int factor(Random random) {
        return 3 + 2 * random.nextInt(15);
    }
}
