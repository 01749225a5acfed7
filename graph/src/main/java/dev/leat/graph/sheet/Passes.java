package dev.leat.graph.sheet;

import dev.leat.graph.code.Values;
import dev.leat.graph.decide.Decider;
import org.jspecify.annotations.Nullable;

/** For each input of a sheet, the steps that it reaches, as they were made when it alone had changed. */
final class Passes {
    /** All together have at most as many times the steps of the graph: each has classes of its own. */
    private static final int MOST = 3;

    private final PlainSteps plain;
    private final boolean[] isComparedByCell;
    private final Values values;
    private final Changes changes;
    private final Decider decider;
    private final @Nullable Pass[] passes;
    private int steps;

    /** By place, whether a pass made another value; else false. */
    private final boolean[] isNew;

    /** @param isComparedByCell by place, whether the cell tells if a value is another */
    Passes(PlainSteps plain, boolean[] isComparedByCell, Values values, Changes changes, Decider decider) {
        this.plain = plain;
        this.isComparedByCell = isComparedByCell;
        this.values = values;
        this.changes = changes;
        this.decider = decider;
        passes = new Pass[isComparedByCell.length];
        isNew = new boolean[isComparedByCell.length];
    }

    /** Null if none is known. */
    @Nullable
    Pass of(int input) {
        return passes[input];
    }

    /** @param places what an input reaches, in the order in which it was made */
    void keep(int input, int[] places) {
        if (steps + places.length <= MOST * passes.length) {
            passes[input] = plain.pass(places, isComparedByCell);
            steps += passes[input] == null ? 0 : places.length;
        }
    }

    /**
     * Makes anew what an input reaches, up to the first that fails.
     *
     * @return how many
     */
    int run(Pass pass, int input) {
        Throwable thrown = null;
        isNew[input] = true;
        try {
            pass.run(values, isNew);
        } catch (Throwable any) { // An error, too, is what the step came to.
            thrown = any;
        }
        isNew[input] = false;
        changes.clock++;
        int[] places = pass.places();
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (thrown != null && place == pass.last()) {
                changes.keep(place, new Changes.Failed(place, decider.failure(place, 0, thrown)), false);
                changes.made[place] = changes.clock;
                return i + 1;
            }
            changes.made[place] = changes.clock;
            if (isNew[place]) {
                isNew[place] = false;
                changes.changed[place] = changes.clock;
                changes.lastingChanged[place] = changes.clock;
            }
        }
        return places.length;
    }
}
