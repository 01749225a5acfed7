package dev.leat.benchmarks.peer;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Steps of any graph that count how often each is called. */
final class CountedSteps {
    private final Graph graph;
    private final int[] calls;

    CountedSteps(Graph graph) {
        this.graph = graph;
        this.calls = new int[graph.size()];
    }

    Steps steps() {
        Steps steps = new Steps();
        for (Step step : graph.steps()) {
            Integer[] takes = step.takes().toArray(Integer[]::new);
            switch (takes.length) {
                case 1 -> steps.one(takes[0], value -> called(step, value));
                case 2 -> steps.two(takes[0], takes[1], (first, second) -> called(step, first, second));
                default ->
                    steps.many(
                            values -> called(step, values),
                            values -> called(
                                    step,
                                    Arrays.stream(values)
                                            .mapToInt(value -> (int) value)
                                            .toArray()),
                            asked -> called(
                                    step,
                                    IntStream.range(0, takes.length)
                                            .map(number -> (int) asked.get(number))
                                            .toArray()),
                            takes);
            }
        }
        return steps;
    }

    int[] calls() {
        return calls.clone();
    }

    private synchronized int called(Step step, int... values) {
        calls[step.number()]++;
        int sum = values[0] * step.factor();
        for (int i = 1; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }
}
