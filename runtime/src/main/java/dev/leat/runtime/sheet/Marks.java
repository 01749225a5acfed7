package dev.leat.runtime.sheet;

import java.util.Arrays;
import java.util.BitSet;

/** The steps that take a value: word by word. */
final class Marks {
    final int[] blocks;
    final long[] steps;

    private Marks(int[] blocks, long[] steps) {
        this.blocks = blocks;
        this.steps = steps;
    }

    /** @param source the number of a step, or the complement of an input's */
    static Marks find(int source, Steps steps) {
        long[] words = new long[steps.countBlocks()];
        BitSet reached = new BitSet();
        for (int step = Math.max(0, source); step < steps.size(); step++) {
            for (int taken : steps.takes(step)) {
                if (isMarked(step, taken, source, reached, steps)) {
                    words[steps.block(step)] |= 1L << steps.place(step);
                    reached.set(steps.step(steps.block(step), steps.place(step)));
                }
            }
        }
        return of(words);
    }

    /**
     * Whether a change of something is a change of what a step takes. Who asks a condition has to decide anew when
     * something changes that the condition takes; the condition itself turns out to have changed only then.
     */
    private static boolean isMarked(int step, int taken, int source, BitSet reached, Steps steps) {
        boolean asks = taken >= 0 && steps.isCondition(taken);
        boolean decides = steps.decides(step);
        return taken == source ? !(asks && decides) : asks && decides && reached.get(taken);
    }

    private static Marks of(long[] words) {
        int[] marked = new int[words.length];
        int count = 0;
        for (int block = 0; block < words.length; block++) {
            if (words[block] != 0) {
                marked[count] = block;
                words[count] = words[block];
                count++;
            }
        }
        return new Marks(Arrays.copyOf(marked, count), Arrays.copyOf(words, count));
    }
}
