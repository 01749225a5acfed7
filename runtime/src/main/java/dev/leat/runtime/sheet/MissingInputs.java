package dev.leat.runtime.sheet;

/** The inputs of a sheet that were never set. */
final class MissingInputs {
    private final long[] words;
    private int count;

    MissingInputs(int inputs) {
        words = new long[Steps.inputWords(inputs)];
        for (int input = 0; input < inputs; input++) {
            words[input / Long.SIZE] |= 1L << input;
        }
        count = inputs;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether an input was missing, which it is not any more. */
    boolean remove(int input) {
        long bit = 1L << input;
        if ((words[input / Long.SIZE] & bit) == 0) {
            return false;
        }
        words[input / Long.SIZE] &= ~bit;
        count--;
        return true;
    }

    /** The first of those that some value needs; -1 if it needs none. */
    int first(long[] needed) {
        for (int word = 0; word < words.length; word++) {
            long both = words[word] & needed[word];
            if (both != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(both);
            }
        }
        return -1;
    }
}
