package dev.leat.graph;

import java.util.Arrays;

/** Places of values in a graph, in order, the last on top. */
final class Places {
    private int[] places = new int[8];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    void push(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    int top() {
        return places[size - 1];
    }

    int pop() {
        return places[--size];
    }

    boolean are(int[] others) {
        return Arrays.equals(places, 0, size, others, 0, others.length);
    }

    int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
