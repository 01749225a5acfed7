package dev.leat.sample.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The different words of one passage, each made once: most words of a text are repetitions, and finding one is several
 * times faster than making it again.
 *
 * <p>An open-addressing hash table of ranges of the passage; its size is a power of two, and at most half of it is
 * filled.
 */
final class Vocabulary {
    private static final int INITIAL_SLOTS = 1 << 12;

    private final char[] passage;
    private String[] words = new String[INITIAL_SLOTS];
    private int[] starts = new int[INITIAL_SLOTS];
    private int[] ends = new int[INITIAL_SLOTS];
    private int size;

    Vocabulary(char[] passage) {
        this.passage = passage;
    }

    /** The word in a range of the passage, in lower case. */
    String word(int start, int end) {
        int slot = slot(start, end);
        while (words[slot] != null) {
            if (Arrays.equals(passage, start, end, passage, starts[slot], ends[slot])) {
                return words[slot];
            }
            slot = slot + 1 & words.length - 1;
        }
        String word = new String(passage, start, end - start).toLowerCase(Locale.ROOT);
        put(slot, word, start, end);
        if (++size > words.length / 2) {
            grow();
        }
        return word;
    }

    private int slot(int start, int end) {
        int hash = 0;
        for (int position = start; position < end; position++) {
            hash = 31 * hash + passage[position];
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private void put(int slot, String word, int start, int end) {
        words[slot] = word;
        starts[slot] = start;
        ends[slot] = end;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldStarts = starts;
        int[] oldEnds = ends;
        words = new String[2 * oldWords.length];
        starts = new int[words.length];
        ends = new int[words.length];
        for (int old = 0; old < oldWords.length; old++) {
            if (oldWords[old] != null) {
                int slot = slot(oldStarts[old], oldEnds[old]);
                while (words[slot] != null) {
                    slot = slot + 1 & words.length - 1;
                }
                put(slot, oldWords[old], oldStarts[old], oldEnds[old]);
            }
        }
    }
}
