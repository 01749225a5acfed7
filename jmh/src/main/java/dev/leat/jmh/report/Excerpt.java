package dev.leat.jmh.report;

import dev.leat.model.Flow;
import dev.leat.model.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of a flow too long to look at: the heaviest steps, and what they take and who takes what they make. */
final class Excerpt {
    /** How many steps a picture may have before nobody finds anything in it. */
    private static final int MOST = 200;

    private static final int HEAVIEST = 16;
    private static final int WITH_NEIGHBOURS = 48;

    private Excerpt() {}

    /** The numbers of the inputs and of the steps to be shown; all of a short flow. */
    static List<Integer> of(Flow flow, Map<String, Double> shares) {
        List<Integer> inputs = numbers(flow, Node.Input.class);
        List<Integer> steps = numbers(flow, Node.Made.class);
        if (steps.size() <= MOST) {
            return Stream.concat(inputs.stream(), steps.stream()).toList();
        }
        List<List<Integer>> needs = flow.needs().of();
        List<List<Integer>> readers = flow.needs().reversed().of();
        List<Integer> heaviest = steps.stream()
                .sorted(Comparator.comparingDouble(
                        step -> -shares.getOrDefault(flow.nodes().get(step).name(), 0.0)))
                .limit(HEAVIEST)
                .toList();
        Set<Integer> kept = new HashSet<>(heaviest);
        for (int step : heaviest) {
            Stream.concat(needs.get(step).stream(), readers.get(step).stream())
                    .filter(each -> flow.nodes().get(each) instanceof Node.Made && kept.size() < WITH_NEIGHBOURS)
                    .forEach(kept::add);
        }
        Stream<Integer> taken =
                inputs.stream().filter(input -> readers.get(input).stream().anyMatch(kept::contains));
        return Stream.concat(taken, steps.stream().filter(kept::contains)).toList();
    }

    private static List<Integer> numbers(Flow flow, Class<? extends Node> kind) {
        return IntStream.range(0, flow.nodes().size())
                .filter(number -> kind.isInstance(flow.nodes().get(number)))
                .boxed()
                .toList();
    }
}
