package dev.leat.runtime.sheet;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The blocks of a sheet, and where in them its steps are. */
final class Cells {
    final Block[] blocks;
    private final StepTable table;
    private @Nullable Steps replaced;

    Cells(StepTable table, int blocks) {
        this.table = table;
        this.blocks = new Block[blocks];
    }

    /** Those of the flow, but that some may be replaced here. */
    Steps steps() {
        return replaced == null ? table.steps() : replaced;
    }

    void replace(BitSet steps) {
        replaced = table.steps().without(steps);
    }

    boolean hasReplaced() {
        return replaced != null;
    }

    Block block(int step) {
        return blocks[steps().block(step)];
    }

    @Nullable
    Object value(int step) {
        return block(step).value(steps().place(step));
    }

    /** Whether a step ran since this was forgotten. */
    boolean hasRun(int step) {
        return (block(step).ran & steps().bits(step)) != 0;
    }

    void forgetRun(int step) {
        block(step).ran &= ~steps().bits(step);
    }
}
