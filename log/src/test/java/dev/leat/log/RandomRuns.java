package dev.leat.log;

import dev.leat.graph.Arguments;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random graph, with guards, alternatives, absent values, failures and secrets, and runs of it. */
final class RandomRuns {
    static final Values VALUES = GsonValues.standard();

    private final Random random;
    private final FlowGraph graph;
    private final Map<Key<Object>, Sample> inputs = new LinkedHashMap<>();
    private final List<Key<Object>> values = new ArrayList<>();
    private final Map<Key<Object>, Sample> kept = new LinkedHashMap<>();
    private final GraphSession session;
    private final List<Key<Boolean>> conditions = new ArrayList<>();

    RandomRuns(Random random, int steps) {
        this.random = random;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Sample sample = sample();
            Key<Object> key = Key.unchecked("in" + i, sample.type());
            inputs.put(key, sample);
            values.add(key);
            nodes.add(i == 0 ? Node.input(key).secret() : Node.input(key));
        }
        for (int i = 0; i < 2; i++) {
            Sample sample = sample();
            kept.put(Key.unchecked("kept" + i, sample.type()), sample);
        }
        for (int i = 0; i < steps; i++) {
            nodes.add(node(i));
        }
        kept.forEach((key, sample) -> {
            Object first = sample.values().apply(random);
            nodes.add(Node.step(key, this.<Object>call(sample, 12)).initially(Call.of(() -> first)));
        });
        graph = FlowGraph.of("Random", nodes);
        session = GraphSession.open(graph, 1);
        for (int i = random.nextInt(4); i > 0; i--) {
            session.keep(start().tryToEnd());
        }
    }

    FlowGraph graph() {
        return graph;
    }

    GraphRun start() {
        Inputs given = Inputs.none();
        for (Map.Entry<Key<Object>, Sample> input : inputs.entrySet()) {
            given = given.and(input.getKey(), input.getValue().values().apply(random));
        }
        return session.start(given);
    }

    private Node node(int number) {
        if (random.nextInt(4) == 0) {
            Key<Boolean> condition = Key.of("is" + number, Boolean.class);
            Node node = Node.condition(condition, call(new Sample(Boolean.class, Random::nextBoolean), 20));
            conditions.add(condition);
            return node;
        }
        Sample sample = sample();
        Key<Object> key = Key.unchecked("v" + number, sample.type());
        Node node = random.nextBoolean()
                ? Node.step(key, call(sample, 12))
                : Node.step(
                        key,
                        this.<Object>call(sample, 12).when(guard()),
                        this.<Object>call(sample, 12).when(guard()));
        values.add(key);
        return random.nextInt(6) == 0 ? node.secret() : node;
    }

    private Sample sample() {
        return Sample.ALL.get(random.nextInt(Sample.ALL.size()));
    }

    @SuppressWarnings("unchecked") // The sample makes values of the key's type.
    private <T> Call<T> call(Sample made, int failing) {
        List<Port<?>> ports = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Key<Object> read = values.get(random.nextInt(values.size()));
            ports.add(
                    switch (random.nextInt(4)) {
                        case 0 -> read.optional();
                        case 1 -> read.orNull();
                        default -> read;
                    });
        }
        if (random.nextInt(4) == 0) {
            ports.add(List.copyOf(kept.keySet()).get(random.nextInt(2)).previous());
        }
        long seed = random.nextLong();
        return Call.ofMany(arguments -> (T) made(made, failing, seed, taken(arguments, ports.size())), ports);
    }

    private static String taken(Arguments arguments, int count) {
        return Arrays.toString(
                IntStream.range(0, count).mapToObj(arguments::get).toArray());
    }

    private static @Nullable Object made(Sample made, int failing, long seed, String taken) {
        Random own = new Random(seed ^ taken.hashCode());
        if (own.nextInt(failing) == 0) {
            throw new IllegalStateException(own.nextBoolean() ? null : "\ud800 failed");
        }
        return own.nextInt(10) == 0 && made.type() != Boolean.class
                ? null
                : made.values().apply(own);
    }

    private Guard<Key<Boolean>> guard() {
        Guard<Key<Boolean>> guard = Guard.always();
        for (int i = conditions.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
            Key<Boolean> condition = conditions.get(random.nextInt(conditions.size()));
            Guard<Key<Boolean>> next = random.nextBoolean() ? Guard.holds(condition) : Guard.fails(condition);
            guard = i == 2 ? next : random.nextBoolean() ? guard.and(next) : guard.or(next);
        }
        return guard;
    }
}
