package dev.leat.runtime.incremental;

import java.util.ArrayList;
import java.util.Arrays;
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

    private Steps(
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

    /** The steps that take a value: word by word. */
    static final class Marks {
        final int[] blocks;
        final long[] steps;

        Marks(int[] blocks, long[] steps) {
            this.blocks = blocks;
            this.steps = steps;
        }
    }

    static Steps parse(String... text) {
        List<String> lines = new ArrayList<>();
        for (String piece : text) {
            piece.lines().forEach(lines::add);
        }
        List<String> inputs =
                lines.get(0).isEmpty() ? List.of() : List.of(lines.get(0).split(", ", -1));
        List<String> names = new ArrayList<>();
        List<int[]> takes = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        int[] firsts = new int[lines.size() - 1];
        BitSet conditions = new BitSet();
        for (int block = 0; block < firsts.length; block++) {
            firsts[block] = names.size();
            for (String step : lines.get(block + 1).split(", ", -1)) {
                String[] words = step.split(" ", -1);
                takes.add(takes(words, names.size()));
                if (words[0].startsWith("?")) {
                    conditions.set(names.size());
                    words[0] = words[0].substring(1);
                }
                names.add(words[0]);
                blocks.add(block);
            }
        }
        int[] blockOf = blocks.stream().mapToInt(Integer::intValue).toArray();
        return new Steps(
                inputs,
                names,
                takes.toArray(int[][]::new),
                blockOf,
                firsts,
                bits(names, blockOf, firsts),
                conditions,
                new BitSet());
    }

    /** By number the bits of the step that it belongs to. */
    private static long[] bits(List<String> names, int[] blocks, int[] firsts) {
        long[] bits = new long[names.size()];
        int first = 0;
        for (int last = 0; last < bits.length; last++) {
            if (!names.get(last).equals(".")) {
                long all = (-1L >>> (Long.SIZE - 1 - (last - first))) << (first - firsts[blocks[first]]);
                Arrays.fill(bits, first, last + 1, all);
                first = last + 1;
            }
        }
        return bits;
    }

    /** Steps by their number, inputs by its complement. */
    private static int[] takes(String[] words, int step) {
        int[] takes = new int[words.length - 1];
        for (int i = 0; i < takes.length; i++) {
            String word = words[i + 1];
            takes[i] = word.startsWith("i") ? ~Integer.parseInt(word.substring(1)) : step - Integer.parseInt(word);
        }
        return takes;
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
            known = findTaking(source);
            marks.set(place, known);
        }
        return known;
    }

    private Marks findTaking(int source) {
        long[] words = new long[firsts.length];
        BitSet reached = new BitSet();
        for (int step = Math.max(0, source); step < takes.length; step++) {
            for (int taken : takes[step]) {
                if (isMarked(step, taken, source, reached)) {
                    words[blocks[step]] |= 1L << place(step);
                    reached.set(step(blocks[step], place(step)));
                }
            }
        }
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

    /**
     * Whether a change of something is a change of what a step takes. Who asks a condition has to decide anew when
     * something changes that the condition takes; the condition itself turns out to have changed only then.
     */
    private boolean isMarked(int step, int taken, int source, BitSet reached) {
        boolean asks = taken >= 0 && conditions.get(taken);
        boolean decides = Long.bitCount(bits[step]) > 1 && Long.lowestOneBit(bits[step]) == 1L << place(step);
        return taken == source ? !(asks && decides) : asks && decides && reached.get(taken);
    }
}
