package dev.leat.graph.decide;

import java.util.Arrays;

/** Places of values in a graph, in order, the last on top. */
public final class Places {
    private static final int[] NONE = {};

    private int[] places = NONE;
    private int size;

    public boolean isEmpty() {
        return size == 0;
    }

    public void clear() {
        size = 0;
    }

    public void push(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(4, 2 * size));
        }
        places[size++] = place;
    }

    public int top() {
        return places[size - 1];
    }

    public int pop() {
        return places[--size];
    }

    public boolean are(int[] others) {
        return Arrays.equals(places, 0, size, others, 0, others.length);
    }

    public int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
