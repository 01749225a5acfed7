package dev.leat.runtime.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Reads the text of a {@link StepTable}. */
final class StepReader {
    private StepReader() {}

    static Steps read(String... text) {
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
}
