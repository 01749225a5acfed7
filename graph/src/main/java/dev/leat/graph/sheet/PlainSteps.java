package dev.leat.graph.sheet;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Wired;
import dev.leat.graph.code.Cell;
import dev.leat.graph.code.Chunks;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.Values;
import dev.leat.graph.decide.Opened;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a sheet that always apply and take all values as they are. */
final class PlainSteps {
    /** By place; null where the step is not plain. */
    private final int[] @Nullable [] reads;

    private final Portion[] portions;
    private final int[] numbers;

    PlainSteps(FlowGraph graph, List<Cell> cells) {
        reads = new int[cells.size()][];
        portions = new Portion[cells.size()];
        numbers = new int[cells.size()];
        List<Op> steps = new ArrayList<>();
        for (int place = 0; place < reads.length; place++) {
            List<Wired> calls = graph.wired().get(place);
            if (!calls.isEmpty() && calls.get(0).isPlain() && !readsPerRun(graph, calls.get(0))) {
                Wired call = calls.get(0);
                List<Cell> taken =
                        Arrays.stream(call.reads()).mapToObj(cells::get).toList();
                steps.add(new Op(place, call.call().body(), taken, cells.get(place)));
                reads[place] = call.reads();
            }
        }
        for (List<Op> some : Chunks.of(steps)) {
            Portion portion = new Portion(some);
            for (int number = 0; number < some.size(); number++) {
                portions[some.get(number).place()] = portion;
                numbers[some.get(number).place()] = number;
            }
        }
    }

    private static boolean readsPerRun(FlowGraph graph, Wired call) {
        return Arrays.stream(call.reads())
                .mapToObj(graph.nodes()::get)
                .anyMatch(node -> Opened.isPerRun(node, graph.bindings()));
    }

    /** The places of what a step takes; null if it is not plain. */
    int @Nullable [] reads(int place) {
        return reads[place];
    }

    /**
     * Some steps in this order; null if not all are plain.
     *
     * @param isComparedByCell by place, whether the cell tells if a value is another
     */
    @Nullable
    Pass pass(int[] places, boolean[] isComparedByCell) {
        if (Arrays.stream(places).anyMatch(place -> reads[place] == null)) {
            return null;
        }
        List<Op> steps = Arrays.stream(places).mapToObj(this::op).toList();
        boolean mayBeWritten = Arrays.stream(places).allMatch(place -> isComparedByCell[place]);
        return new Pass(places, steps, reads, mayBeWritten);
    }

    private Op op(int place) {
        return portions[place].steps.get(numbers[place]);
    }

    /**
     * Makes a value.
     *
     * @return whether it is another than the one before it; true if it is a reference
     */
    boolean remake(int place, Values values) throws Exception {
        return portions[place].remake(numbers[place], values);
    }

    /** A few steps, which get a class of their own if they are called often. */
    private static final class Portion {
        /** As HotSpot inlines nothing that was called less often (MinInliningThreshold). */
        private static final int CALLS_OF_A_STEP = 250;

        private static final Chunks<Remaker> WRITTEN =
                new Chunks<>(MethodHandles.lookup(), Remaker.class, RemakerWriter::write, Remaker.Looped::new);

        private final List<Op> steps;
        private Remaker remaker;
        private int callsToClass;

        Portion(List<Op> steps) {
            this.steps = steps;
            remaker = new Remaker.Looped(steps);
            callsToClass = CALLS_OF_A_STEP * steps.size();
        }

        boolean remake(int number, Values values) throws Exception {
            if (callsToClass > 0 && --callsToClass == 0) {
                remaker = WRITTEN.define(steps);
            }
            return remaker.remake(number, values);
        }
    }
}
