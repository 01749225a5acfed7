package dev.leat.benchmarks.peer;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.compiled.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A graph put together at run time and compiled by Leat. */
public final class CompiledGraphs implements Prepared {
    private static final Key<Integer> X = Key.of("x", int.class);

    private final CompiledGraph compiled;
    private final Slot<Integer> x;
    private final List<Slot<Integer>> values;
    private final Supplier<Frame> frames;

    private CompiledGraphs(Steps steps, boolean inOneFrame) {
        List<Node> nodes = new ArrayList<>(List.of(Node.input(X)));
        List<Key<Integer>> keys = new ArrayList<>();
        for (Steps.Call call : steps.calls()) {
            Key<Integer> key = Key.of("v" + keys.size(), int.class);
            nodes.add(Node.step(key, call(call, keys)));
            keys.add(key);
        }
        compiled = CompiledGraph.of(FlowGraph.of("Benchmark", nodes));
        x = compiled.slot(X);
        values = keys.stream().map(compiled::slot).toList();
        Frame one = compiled.frame();
        frames = inOneFrame ? () -> one : compiled::frame;
    }

    /** Each run gets a frame. */
    public static CompiledGraphs inFrames(Steps steps) {
        return new CompiledGraphs(steps, false);
    }

    /** The outcome of a run is over when the next one begins. */
    public static CompiledGraphs inOneFrame(Steps steps) {
        return new CompiledGraphs(steps, true);
    }

    private static Call<Integer> call(Steps.Call call, List<Key<Integer>> keys) {
        List<Key<Integer>> takes =
                call.takes().stream().map(step -> step < 0 ? X : keys.get(step)).toList();
        if (call instanceof Steps.One step) {
            return Call.of(a -> step.method().applyAsInt(a), takes.get(0));
        }
        if (call instanceof Steps.Two step) {
            return Call.of((a, b) -> step.method().applyAsInt(a, b), takes.get(0), takes.get(1));
        }
        Steps.Many step = (Steps.Many) call;
        return Call.ofMany(taken -> step.ofArguments().applyAsInt(taken), takes);
    }

    @Override
    public Outcome run(int input) {
        Frame frame = compiled.run(frames.get().set(x, input));
        return () -> Outcome.results(
                IntStream.range(0, values.size()).boxed().toList(), step -> frame.get(values.get(step)));
    }
}
