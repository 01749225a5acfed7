package dev.leat.benchmarks.peer;

import dev.leat.graph.Call;
import dev.leat.graph.CompiledGraph;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Frame;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A graph put together at run time and compiled by Leat, with a frame for each run. */
public final class CompiledGraphs implements Prepared {
    private static final Key<Integer> X = Key.of("x", Integer.class);

    private final CompiledGraph compiled;
    private final Slot<Integer> x;
    private final List<Slot<Integer>> values;

    public CompiledGraphs(Steps steps) {
        List<Node> nodes = new ArrayList<>(List.of(Node.input(X)));
        List<Key<Integer>> keys = new ArrayList<>();
        for (Steps.Call call : steps.calls()) {
            Key<Integer> key = Key.of("v" + keys.size(), Integer.class);
            nodes.add(Node.step(key, call(call, keys)));
            keys.add(key);
        }
        compiled = FlowGraph.of("Benchmark", nodes).compile();
        x = compiled.slot(X);
        values = keys.stream().map(compiled::slot).toList();
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
        return Call.ofMany(taken -> step.method().applyAsInt(Joints.unboxed(taken)), takes);
    }

    @Override
    public Outcome run(int input) {
        Frame frame = compiled.run(compiled.frame().set(x, input));
        return () -> Outcome.results(
                IntStream.range(0, values.size()).boxed().toList(), step -> frame.get(values.get(step)));
    }
}
