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

    /** Each once, in the order in which they came first. */
    int[] distinct() {
        return Arrays.stream(places, 0, size).distinct().toArray();
    }
}
