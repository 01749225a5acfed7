package dev.leat.graph.sheet;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.decide.Places;
import dev.leat.graph.fact.StepFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of the values of a sheet, by place: whether each is there, when it changed, and what is suspect. */
final class Changes {
    static final Object UNKNOWN = new Object();

    /**
     * What a call that failed made.
     *
     * @param node what could not be made
     */
    record Failed(int node, StepFailedException failure) {}

    /** By place, what is there instead of a value: nothing yet, that there is none, or what failed. */
    final @Nullable Object[] marks;

    /** By place, the same of what was there last that had not failed. */
    private final @Nullable Object[] lastingMarks;

    /** By place, who may read the value. */
    private final int[][] readers;

    final boolean[] suspect;

    int suspects;

    /** How many marks say what failed. */
    int failures;

    /** By place, when what is there, and what lasts, became another; on a clock that changes move. */
    final long[] changed;

    final long[] lastingChanged;

    /** By place, when the call was made whose value it is. */
    final long[] made;

    long clock;

    private final Places waiting = new Places();

    Changes(FlowGraph graph) {
        int places = graph.nodes().size();
        marks = new Object[places];
        lastingMarks = new Object[places];
        suspect = new boolean[places];
        changed = new long[places];
        lastingChanged = new long[places];
        made = new long[places];
        Arrays.fill(marks, UNKNOWN);
        Arrays.fill(lastingMarks, UNKNOWN);
        readers = readers(graph);
    }

    private static int[][] readers(FlowGraph graph) {
        List<List<Integer>> readers = new ArrayList<>();
        for (Node node : graph.nodes()) {
            int reader = readers.size();
            readers.add(new ArrayList<>());
            node.reads().forEach(read -> readers.get(graph.number(read)).add(reader));
        }
        return readers.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    void setSuspect(int place, boolean isSuspect) {
        if (suspect[place] != isSuspect) {
            suspect[place] = isSuspect;
            suspects += isSuspect ? 1 : -1;
        }
    }

    private void setMark(int place, @Nullable Object mark) {
        failures += (mark instanceof Failed ? 1 : 0) - (marks[place] instanceof Failed ? 1 : 0);
        marks[place] = mark;
    }

    /**
     * What is there from now on.
     *
     * @param mark null if it is the value in the cell
     * @param isAnother whether that value is another than the one before it
     */
    void keep(int place, @Nullable Object mark, boolean isAnother) {
        clock++;
        if (isAnother || !Objects.equals(marks[place], mark)) {
            changed[place] = clock;
        }
        setMark(place, mark);
        if (!(mark instanceof Failed)) {
            if (isAnother || lastingMarks[place] != mark) {
                lastingChanged[place] = clock;
            }
            lastingMarks[place] = mark;
        }
        setSuspect(place, false);
    }

    /** Whatever may come of what is suspect is so already. */
    void suspectReaders(int place) {
        waiting.clear();
        waiting.push(place);
        while (!waiting.isEmpty()) {
            for (int reader : readers[waiting.pop()]) {
                if (!suspect[reader]) {
                    setSuspect(reader, true);
                    waiting.push(reader);
                }
            }
        }
    }

    boolean hasChanged(int[] reads, long since) {
        for (int read : reads) {
            if (lastingChanged[read] > since) {
                return true;
            }
        }
        return false;
    }

    /** What the same call has made of the same. */
    void remain(int place) {
        if (marks[place] instanceof Failed failed && failed.node() != place) {
            clock++;
            changed[place] = clock;
            setMark(place, lastingMarks[place]);
        }
        setSuspect(place, false);
    }
}
