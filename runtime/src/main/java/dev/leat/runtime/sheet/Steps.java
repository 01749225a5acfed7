package dev.leat.runtime.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The inputs and steps of a flow as numbers. Sets of them are arrays of words: first a bit for each input, then a word
 * for each block of steps. A step that is made in one of several ways, or asks conditions, has as many numbers and bits
 * as {@link StepTable} says, and goes by the last.
 */
final class Steps {
    private final List<String> inputs;
    private final List<String> names;
    private final int[][] takes;
    private final int[] blocks;
    private final int[] firsts;
    private final long[] bits;
    private final BitSet conditions;
    private final BitSet replaced;
    private final AtomicReferenceArray<long[]> needed;
    private final AtomicReferenceArray<Marks> marks;

    /**
     * All that is known of them.
     *
     * @param takes by step what it takes: steps by their number, inputs by its complement
     * @param blocks by step its block
     * @param firsts by block its first step
     * @param bits by step those that it has in the word of its block
     */
    Steps(
            List<String> inputs,
            List<String> names,
            int[][] takes,
            int[] blocks,
            int[] firsts,
            long[] bits,
            BitSet conditions,
            BitSet replaced) {
        this.inputs = inputs;
        this.names = names;
        this.takes = takes;
        this.blocks = blocks;
        this.firsts = firsts;
        this.bits = bits;
        this.conditions = conditions;
        this.replaced = replaced;
        this.needed = new AtomicReferenceArray<>(takes.length);
        this.marks = new AtomicReferenceArray<>(inputs.size() + takes.length);
    }

    /** The same, but some steps are not run and so need nothing. */
    Steps without(BitSet replacedSteps) {
        return new Steps(inputs, names, takes, blocks, firsts, bits, conditions, replacedSteps);
    }

    boolean isReplaced(int step) {
        return replaced.get(step);
    }

    boolean hasConditions() {
        return !conditions.isEmpty();
    }

    /** Those that a step has in the word of its block. */
    long bits(int step) {
        return bits[step];
    }

    String input(int input) {
        return inputs.get(input);
    }

    String name(int step) {
        return names.get(step);
    }

    int block(int step) {
        return blocks[step];
    }

    /** The place of a step in its block. */
    int place(int step) {
        return step - firsts[blocks[step]];
    }

    /** The step that a bit belongs to. */
    int step(int block, int place) {
        long all = bits[firsts[block] + place];
        return firsts[block] + Long.SIZE - 1 - Long.numberOfLeadingZeros(all);
    }

    /** How many words of a set stand for inputs. */
    int inputWords() {
        return inputWords(inputs.size());
    }

    static int inputWords(int inputs) {
        return (inputs + Long.SIZE - 1) / Long.SIZE;
    }

    long[] emptySet() {
        return new long[inputWords() + firsts.length];
    }

    void add(int step, long[] set) {
        set[inputWords() + blocks[step]] |= bits[step];
    }

    void remove(int step, long[] set) {
        set[inputWords() + blocks[step]] &= ~bits[step];
    }

    boolean contains(long[] set, int step) {
        int word = inputWords() + blocks[step];
        return word < set.length && (set[word] & 1L << place(step)) != 0;
    }

    /**
     * A step with all steps and inputs that lead to it, but without conditions: these are evaluated when it asks them.
     * The set is shared, and ends with the word of the step's own block.
     */
    long[] needed(int step) {
        long[] known = needed.get(step);
        if (known == null) {
            known = findNeeded(step);
            needed.set(step, known);
        }
        return known;
    }

    private long[] findNeeded(int last) {
        long[] set = new long[inputWords() + blocks[last] + 1];
        if (!replaced.get(last)) {
            add(last, set);
        }
        BitSet asked = new BitSet();
        for (int step = last; step >= 0; step--) {
            if (!contains(set, step) && !asked.get(step)) {
                continue;
            }
            for (int taken : takes[step]) {
                if (taken < 0) {
                    set[~taken / Long.SIZE] |= 1L << ~taken;
                } else if (conditions.get(taken) && !replaced.get(taken)) {
                    asked.set(taken + 1 - Long.bitCount(bits[taken]), taken + 1);
                } else if (!replaced.get(taken)) {
                    add(taken, set);
                }
            }
        }
        return set;
    }

    /** All steps that some steps lead to, without these. A condition among them keeps nobody who may not ask it. */
    long[] following(long[] steps) {
        long[] set = emptySet();
        for (int step = 0; step < takes.length; step++) {
            for (int taken : takes[step]) {
                if (taken >= 0
                        && !replaced.get(step(blocks[step], place(step)))
                        && (contains(set, taken) || (!conditions.get(taken) && contains(steps, taken)))) {
                    add(step, set);
                    break;
                }
            }
        }
        return set;
    }

    /** The steps that take the value of a step. */
    Marks takingStep(int step) {
        return taking(step, inputs.size() + step);
    }

    Marks takingInput(int input) {
        return taking(~input, input);
    }

    private Marks taking(int source, int place) {
        Marks known = marks.get(place);
        if (known == null) {
            known = Marks.find(source, this);
            marks.set(place, known);
        }
        return known;
    }

    int size() {
        return takes.length;
    }

    int countBlocks() {
        return firsts.length;
    }

    /** What a step takes: steps by their number, inputs by its complement. */
    int[] takes(int step) {
        return takes[step];
    }

    boolean isCondition(int step) {
        return conditions.get(step);
    }

    /** Whether a bit is the one of those of its step that stands for what decides about the way. */
    boolean decides(int step) {
        return Long.bitCount(bits[step]) > 1 && Long.lowestOneBit(bits[step]) == 1L << place(step);
    }
}
