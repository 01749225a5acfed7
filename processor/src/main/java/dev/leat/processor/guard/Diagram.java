package dev.leat.processor.guard;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Reduced ordered binary decision diagrams (Bryant 1986, "Graph-based algorithms for Boolean function manipulation"),
 * with shared nodes and one operation with a table of what it computed (Brace, Rudell and Bryant 1990, "Efficient
 * implementation of a BDD package"). Equal functions are equal nodes, so a function is never true iff it is
 * {@link #FALSE}.
 *
 * <p>A diagram can be exponential in its formula. After so many steps every operation that needs another one answers
 * {@link #UNKNOWN}, as does every operation on {@code UNKNOWN}.
 */
final class Diagram {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int UNKNOWN = -1;

    private static final int MISSING = -2;

    /** Below all variables. */
    private static final int BOTTOM = Integer.MAX_VALUE;

    private final Triples unique = new Triples();
    private final Triples computed = new Triples();
    private int[] levels = new int[64];
    private int[] lows = new int[64];
    private int[] highs = new int[64];
    private int size = 2;
    private int stepsLeft;

    /** @param steps how many to allow: operations asked for and computed, nodes made */
    Diagram(int steps) {
        stepsLeft = steps;
        levels[FALSE] = BOTTOM;
        levels[TRUE] = BOTTOM;
    }

    /**
     * Where a number is from one up to but not including another.
     *
     * @param level the variable of its most significant bit
     * @param bits how many it has
     */
    int between(int level, int bits, int from, int to) {
        int numbers = 1 << bits;
        if (from <= 0 && to >= numbers) {
            return TRUE;
        }
        if (from >= numbers || to <= 0) {
            return FALSE;
        }
        int half = numbers / 2;
        int low = between(level + 1, bits - 1, from, to);
        return make(level, low, between(level + 1, bits - 1, from - half, to - half));
    }

    int not(int f) {
        return ite(f, FALSE, TRUE);
    }

    int and(int f, int g) {
        return ite(f, g, FALSE);
    }

    int or(int f, int g) {
        return ite(f, TRUE, g);
    }

    /** f without g. */
    int except(int f, int g) {
        return ite(g, FALSE, f);
    }

    private int make(int level, int low, int high) {
        if (low == UNKNOWN || high == UNKNOWN) {
            return UNKNOWN;
        }
        if (low == high) {
            return low;
        }
        int known = unique.get(level, low, high);
        return known == Triples.NONE ? create(level, low, high) : known;
    }

    private int create(int level, int low, int high) {
        if (--stepsLeft < 0) {
            return UNKNOWN;
        }
        if (size == levels.length) {
            levels = Arrays.copyOf(levels, size * 2);
            lows = Arrays.copyOf(lows, size * 2);
            highs = Arrays.copyOf(highs, size * 2);
        }
        levels[size] = level;
        lows[size] = low;
        highs[size] = high;
        unique.put(level, low, high, size);
        return size++;
    }

    /** A call of {@link #ite} in progress. */
    private static final class Frame {
        final int f;
        final int g;
        final int h;
        final int level;
        int low = MISSING;

        Frame(int f, int g, int h, int level) {
            this.f = f;
            this.g = g;
            this.h = h;
            this.level = level;
        }
    }

    /** If f then g, else h. Iterative, so that any number of variables fits the stack. */
    int ite(int f, int g, int h) {
        int result = --stepsLeft < 0 ? UNKNOWN : known(f, g, h);
        if (result != MISSING) {
            return result;
        }
        ArrayDeque<Frame> frames = new ArrayDeque<>();
        frames.push(frame(f, g, h));
        while (!frames.isEmpty()) {
            Frame frame = frames.element();
            if (result != MISSING && frame.low == MISSING) {
                frame.low = result;
                result = MISSING;
            } else if (result != MISSING) {
                result = make(frame.level, frame.low, result);
                if (result == UNKNOWN || --stepsLeft < 0) {
                    return UNKNOWN;
                }
                computed.put(frame.f, frame.g, frame.h, result);
                frames.pop();
                continue;
            }
            result = descend(frame, frames);
        }
        return result;
    }

    /** The result of a frame's next half if it is known; otherwise a frame for it is pushed. */
    private int descend(Frame frame, ArrayDeque<Frame> frames) {
        boolean high = frame.low != MISSING;
        int f = half(frame.f, frame.level, high);
        int g = half(frame.g, frame.level, high);
        int h = half(frame.h, frame.level, high);
        int result = known(f, g, h);
        if (result == MISSING) {
            frames.push(frame(f, g, h));
        }
        return result;
    }

    /** What is left of a function whose first variable, if it is that one, has a value. */
    private int half(int node, int level, boolean high) {
        if (levels[node] != level) {
            return node;
        }
        return high ? highs[node] : lows[node];
    }

    private Frame frame(int f, int g, int h) {
        return new Frame(f, g, h, Math.min(levels[f], Math.min(levels[g], levels[h])));
    }

    private int known(int f, int g, int h) {
        if (f == UNKNOWN || g == UNKNOWN || h == UNKNOWN) {
            return UNKNOWN;
        }
        if (f == TRUE || g == h) {
            return g;
        }
        if (f == FALSE) {
            return h;
        }
        if ((g == TRUE || f == g) && (h == FALSE || f == h)) {
            return f;
        }
        int result = computed.get(f, g, h);
        return result == Triples.NONE ? MISSING : result;
    }
}
