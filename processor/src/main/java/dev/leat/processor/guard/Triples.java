package dev.leat.processor.guard;

import java.util.Arrays;

/** A hash map from three integers to one that is not negative; open addressing. */
final class Triples {
    /** What {@link #get} returns for no entry. */
    static final int NONE = -1;

    private static final int WIDTH = 4;

    private int[] entries = empty(64);
    private int size;

    private static int[] empty(int slots) {
        int[] entries = new int[slots * WIDTH];
        Arrays.fill(entries, NONE);
        return entries;
    }

    int get(int a, int b, int c) {
        return entries[slot(a, b, c) + 3];
    }

    void put(int a, int b, int c, int value) {
        store(a, b, c, value);
        size++;
        if (size * WIDTH * 2 > entries.length) {
            grow();
        }
    }

    private void grow() {
        int[] old = entries;
        entries = empty(old.length / WIDTH * 2);
        for (int i = 0; i < old.length; i += WIDTH) {
            if (old[i + 3] != NONE) {
                store(old[i], old[i + 1], old[i + 2], old[i + 3]);
            }
        }
    }

    private void store(int a, int b, int c, int value) {
        int slot = slot(a, b, c);
        entries[slot] = a;
        entries[slot + 1] = b;
        entries[slot + 2] = c;
        entries[slot + 3] = value;
    }

    /** Where the entry is, or would be. */
    private int slot(int a, int b, int c) {
        int slots = entries.length / WIDTH;
        int slot = hash(a, b, c) & (slots - 1);
        while (true) {
            int entry = slot * WIDTH;
            boolean free = entries[entry + 3] == NONE;
            if (free || (entries[entry] == a && entries[entry + 1] == b && entries[entry + 2] == c)) {
                return entry;
            }
            slot = (slot + 1) & (slots - 1);
        }
    }

    /** Spreads neighbouring numbers, as those of nodes are. */
    private static int hash(int a, int b, int c) {
        int hash = (a * 0x9E3779B1) ^ (b * 0x85EBCA6B) ^ (c * 0xC2B2AE35);
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >>> 12);
    }
}
