package dev.leat.graph.sheet;

import dev.leat.graph.code.Chunks;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plain steps of which some are made anew one after the other: all that a change reaches. */
final class Pass {
    /** Before the portions of the steps get classes, which they then do not need. */
    private static final int CALLS_TO_CLASSES = 200;

    private final int[] places;
    private final List<Op> steps;
    private final int[] @Nullable [] reads;
    private final int[] place = {0};
    private List<Part> parts = List.of();
    private int calls;

    /**
     * Of some steps in this order.
     *
     * @param reads by place, the places of what the steps take
     * @param mayBeWritten whether the cells of all of them tell if a value is another
     */
    Pass(int[] places, List<Op> steps, int[] @Nullable [] reads, boolean mayBeWritten) {
        calls = mayBeWritten ? 0 : CALLS_TO_CLASSES;
        this.places = places;
        this.steps = steps;
        this.reads = reads;
    }

    int[] places() {
        return places;
    }

    /** Whether all is for one value. */
    boolean leadsTo(int place) {
        return places[places.length - 1] == place;
    }

    /** The place of the step that ran last. */
    int last() {
        return place[0];
    }

    /** Whether it has been asked so often that it has classes. */
    boolean isWritten() {
        if (calls < CALLS_TO_CLASSES && ++calls == CALLS_TO_CLASSES) {
            Chunks<Part> written = new Chunks<>(
                    MethodHandles.lookup(), Part.class, some -> PassWriter.write(some, reads), Looped::new);
            parts = Chunks.of(steps).stream().map(written::define).toList();
        }
        return !parts.isEmpty();
    }

    /**
     * Makes the values anew of which something that they take is.
     *
     * @param isNew by place, whether it is another than before
     */
    void run(Values values, boolean[] isNew) throws Throwable {
        for (Part part : parts) {
            part.run(values, isNew, place);
        }
    }

    /** Some steps. */
    abstract static class Part {
        /** @param place says at 0 which step ran last */
        abstract void run(Values values, boolean[] isNew, int[] place) throws Throwable;
    }

    private final class Looped extends Part {
        private final List<Op> some;

        Looped(List<Op> some) {
            this.some = List.copyOf(some);
        }

        @Override
        void run(Values values, boolean[] isNew, int[] ran) throws Throwable {
            for (Op step : some) {
                boolean takesNew = false;
                for (int read : Objects.requireNonNull(reads[step.place()])) {
                    takesNew |= isNew[read];
                }
                if (takesNew) {
                    ran[0] = step.place();
                    isNew[step.place()] = step.makes().renew(step.make(values), values);
                }
            }
        }
    }
}
