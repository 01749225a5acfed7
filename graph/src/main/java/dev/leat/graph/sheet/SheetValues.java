package dev.leat.graph.sheet;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.Wired;
import dev.leat.graph.decide.Decider;
import dev.leat.graph.decide.Decision;
import dev.leat.graph.decide.Known;
import dev.leat.graph.decide.Maker;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.Outcome;
import dev.leat.graph.decide.Places;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.value.Types;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a sheet, and whether they are up to date.
 *
 * <p>A change makes everything suspect that may come of it. Whoever is asked for then looks at what it took or asked
 * when it was last decided, in that order, each brought up to date first, and is decided again at the first that has
 * changed: after as much, it would ask the same. So no condition runs that a whole run would not ask. If the same call
 * applies, and takes what it took, it is not made again. (Rebuilding by verifying traces: A. Mokhov, N. Mitchell, S.
 * Peyton Jones, "Build systems à la carte", 2018, section 4.2. To mark what may have changed and to make anew only what
 * is asked for: M. Hammer et al., "Adapton", 2014.)
 */
final class SheetValues implements Known, Maker {
    private static final Object UNKNOWN = new Object();
    private static final Object ABSENT = new Object();
    private static final int[] NOTHING = {};

    /** The way to a value that no call has made, or whose call failed and is to be made again. */
    private static final int NO_WAY = -1;

    private final FlowGraph graph;
    private final Decider decider;

    /** By place, what is there now: a value, that there is none, or what failed. */
    private final @Nullable Object[] values;

    /** By place, what was there last that had not failed. */
    private final @Nullable Object[] lasting;

    /** By place, who may read the value. */
    private final int[][] readers;

    private final boolean[] suspect;

    /** By place, when what is there, and what lasts, became another; on a clock that changes move. */
    private final long[] changed;

    private final long[] lastingChanged;

    /** By place, which call was last made, and when. */
    private final int[] way;

    private final long[] made;
    private long clock;

    /** By place, what was looked at when it was last decided, in order, and when. */
    private final int[][] trace;

    private final long[] decided;

    /** How far into its trace each is that waits. */
    private final int[] checked;

    private final Places waiting = new Places();
    private final Tracer tracer;
    private final Opened opened;

    /**
     * What a call that failed made.
     *
     * @param node what could not be made
     */
    private record Failed(int node, StepFailedException failure) {}

    SheetValues(FlowGraph graph) {
        this.graph = graph;
        opened = new Opened(graph.bindings());
        int places = graph.nodes().size();
        tracer = new Tracer(this, places);
        decider = new Decider(graph, tracer);
        values = new Object[places];
        lasting = new Object[places];
        suspect = new boolean[places];
        changed = new long[places];
        lastingChanged = new long[places];
        way = new int[places];
        made = new long[places];
        trace = new int[places][];
        decided = new long[places];
        checked = new int[places];
        Arrays.fill(values, UNKNOWN);
        Arrays.fill(lasting, UNKNOWN);
        Arrays.fill(way, NO_WAY);
        Arrays.fill(trace, NOTHING);
        for (int i = 0; i < places; i++) {
            suspect[i] = !graph.nodes().get(i).isGiven();
        }
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

    /**
     * Sets an input.
     *
     * @return whether it is the first time
     */
    boolean set(int input, @Nullable Object value) {
        boolean first = values[input] == UNKNOWN;
        keep(input, value);
        if (changed[input] == clock) {
            suspectReaders(input);
        }
        return first;
    }

    /** What has been made or given. */
    private void keep(int place, @Nullable Object value) {
        clock++;
        if (!isSame(place, values[place], value)) {
            changed[place] = clock;
        }
        values[place] = value;
        if (!(value instanceof Failed)) {
            if (!isSame(place, lasting[place], value)) {
                lastingChanged[place] = clock;
            }
            lasting[place] = value;
        }
        suspect[place] = false;
    }

    private boolean isSame(int place, @Nullable Object before, @Nullable Object now) {
        boolean areValues = isValue(before) && isValue(now);
        return areValues ? graph.nodes().get(place).isSame(before, now) : Objects.equals(before, now);
    }

    private static boolean isValue(@Nullable Object held) {
        return held != UNKNOWN && held != ABSENT && !(held instanceof Failed);
    }

    /** Whatever may come of what is suspect is so already. */
    private void suspectReaders(int place) {
        waiting.clear();
        waiting.push(place);
        while (!waiting.isEmpty()) {
            for (int reader : readers[waiting.pop()]) {
                if (!suspect[reader]) {
                    suspect[reader] = true;
                    waiting.push(reader);
                }
            }
        }
    }

    /**
     * Brings a value up to date.
     *
     * @throws StepFailedException if it needs what failed
     */
    void refresh(int place) {
        if (suspect[place]) {
            checked[place] = 0;
            try (opened) {
                makeAll(place, waiting);
            }
        }
        if (values[place] instanceof Failed failed) {
            throw failed.failure();
        }
    }

    @Override
    public int make(int place) {
        int first = firstSuspect(place);
        if (first == DONE && suspect[place]) {
            first = decide(place);
        }
        if (first != DONE) {
            checked[first] = 0;
        }
        return first;
    }

    /**
     * Goes on along the trace, as long as nothing has changed. At its end the value is no longer suspect.
     *
     * @return what has to be brought up to date first; {@link #DONE} if nothing has
     */
    private int firstSuspect(int place) {
        int[] looks = trace[place];
        while (values[place] != UNKNOWN && checked[place] < looks.length) {
            int next = looks[checked[place]];
            if (suspect[next]) {
                return next;
            }
            if (changed[next] > decided[place]) {
                return DONE;
            }
            checked[place]++;
        }
        suspect[place] = values[place] == UNKNOWN;
        return DONE;
    }

    /** Makes the value, unless something has to be brought up to date first. */
    private int decide(int place) {
        tracer.start();
        Decision decision = decider.decide(place);
        if (decision instanceof Decision.Needs needs && suspect[needs.node()]) {
            return needs.node();
        }
        trace[place] = tracer.trace(trace[place]);
        settle(place, decision);
        decided[place] = clock;
        return DONE;
    }

    private void settle(int place, Decision decision) {
        Node node = graph.nodes().get(place);
        if (decision instanceof Decision.Needs needs) {
            if (isFailedCall(place)) {
                way[place] = NO_WAY;
            }
            keep(place, values[needs.node()]); // It is up to date, and yet cannot be taken: it failed.
        } else if (decision instanceof Decision.Unmatched) {
            way[place] = NO_WAY;
            keep(place, new Failed(place, decider.failure(place, node.calls().size() - 1, Decision.unmatched(node))));
        } else if (!(decision instanceof Decision.Take take)) {
            way[place] = NO_WAY;
            keep(place, Types.isOptional(node.key().type()) ? Optional.empty() : ABSENT);
        } else if (take.way() == way[place]
                && !hasChanged(graph.wired().get(place).get(take.way()), made[place])) {
            remain(place);
        } else {
            keep(place, call(place, node, take.way()));
            way[place] = take.way();
            made[place] = clock;
        }
    }

    private boolean isFailedCall(int place) {
        return values[place] instanceof Failed failed && failed.node() == place;
    }

    private boolean hasChanged(Wired call, long since) {
        for (int read : call.reads()) {
            if (lastingChanged[read] > since) {
                return true;
            }
        }
        return false;
    }

    /** What the same call has made of the same. */
    private void remain(int place) {
        if (values[place] instanceof Failed failed && failed.node() != place) {
            clock++;
            changed[place] = clock;
            values[place] = lasting[place];
        }
        suspect[place] = false;
    }

    private @Nullable Object call(int place, Node node, int way) {
        Outcome outcome = Outcome.of(node, way, decider.arguments(place, way));
        Throwable thrown = outcome.thrown();
        return thrown == null ? outcome.value() : new Failed(place, decider.failure(place, way, thrown));
    }

    @Override
    public boolean isSettled(int node) {
        return graph.nodes().get(node).kind() == Kind.DEPENDENCY
                || (!suspect[node] && values[node] != UNKNOWN && !(values[node] instanceof Failed));
    }

    @Override
    public boolean isAbsent(int node) {
        return values[node] == ABSENT;
    }

    @Override
    public @Nullable Object value(int node) {
        Node read = graph.nodes().get(node);
        return read.kind() == Kind.DEPENDENCY ? opened.get(read) : values[node];
    }

    @Override
    public @Nullable Object previous(int node) {
        throw new IllegalStateException("A sheet has no run before");
    }
}
