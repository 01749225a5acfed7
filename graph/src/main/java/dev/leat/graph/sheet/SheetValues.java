package dev.leat.graph.sheet;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.code.Cell;
import dev.leat.graph.code.Layout;
import dev.leat.graph.code.Values;
import dev.leat.graph.decide.Decider;
import dev.leat.graph.decide.Decision;
import dev.leat.graph.decide.Known;
import dev.leat.graph.decide.Maker;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.Outcome;
import dev.leat.graph.decide.Places;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.value.Types;
import dev.leat.model.CutOff;
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
    private static final int NONE = -1;

    /** All passes together have at most as many times the steps of the graph: each has classes of its own. */
    private static final int MOST_IN_PASSES = 3;

    /** The way to a value that no call has made, or whose call failed and is to be made again. */
    private static final int NO_WAY = -1;

    private final FlowGraph graph;
    private final Decider decider;

    /** The values that were there last, each in its cell. */
    private final Values values;

    private final List<Cell> cells = new ArrayList<>();
    private final boolean[] isComparedByCell;
    private final PlainSteps plain;

    /** By place, what is there instead of a value: nothing yet, that there is none, or what failed. */
    private final @Nullable Object[] marks;

    /** By place, the same of what was there last that had not failed. */
    private final @Nullable Object[] lastingMarks;

    /** By place, who may read the value. */
    private final int[][] readers;

    private final boolean[] suspect;

    private int suspects;

    /** How many marks say what failed. */
    private int failures;

    /** The input that alone has changed since nothing was suspect; what it reaches is not suspect yet. */
    private int onlyChange = NONE;

    /** By input, the plain steps that it reaches, as they were made when it alone had changed; null if not known. */
    private final @Nullable Pass[] passes;

    private int inPasses;

    /** By place, whether a pass made another value; else false. */
    private final boolean[] isNew;

    /** What has been made since a value was asked for, in order. */
    private final Places finished = new Places();

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
        isComparedByCell = new boolean[places];
        marks = new Object[places];
        lastingMarks = new Object[places];
        suspect = new boolean[places];
        passes = new Pass[places];
        isNew = new boolean[places];
        changed = new long[places];
        lastingChanged = new long[places];
        way = new int[places];
        made = new long[places];
        trace = new int[places][];
        decided = new long[places];
        checked = new int[places];
        Arrays.fill(marks, UNKNOWN);
        Arrays.fill(lastingMarks, UNKNOWN);
        Arrays.fill(way, NO_WAY);
        Arrays.fill(trace, NOTHING);
        Layout layout = new Layout();
        for (int i = 0; i < places; i++) {
            Node node = graph.nodes().get(i);
            setSuspect(i, !node.isGiven());
            boolean isInjected = node.kind() == Kind.DEPENDENCY;
            Cell cell = isInjected ? layout.reference(null) : layout.cell(Cell.Kind.of(node.key()));
            cells.add(cell);
            isComparedByCell[i] = cell.kind() != Cell.Kind.REFERENCE && node.cutOff() != CutOff.NEVER;
        }
        values = layout.values();
        plain = new PlainSteps(graph, cells);
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
        boolean first = marks[input] == UNKNOWN;
        keep(input, null, renew(input, value));
        if (changed[input] != clock || input == onlyChange) {
            return first;
        }
        if (suspects == 0 && onlyChange == NONE) {
            onlyChange = input;
        } else {
            suspectAll();
            suspectReaders(input);
        }
        return first;
    }

    /** What may come of the only change is suspect from now on. */
    void suspectAll() {
        if (onlyChange != NONE) {
            suspectReaders(onlyChange);
            onlyChange = NONE;
        }
    }

    private void setSuspect(int place, boolean isSuspect) {
        if (suspect[place] != isSuspect) {
            suspect[place] = isSuspect;
            suspects += isSuspect ? 1 : -1;
        }
    }

    private void setMark(int place, @Nullable Object mark) {
        failures += (mark instanceof Failed ? 1 : 0) - (marks[place] instanceof Failed ? 1 : 0);
        marks[place] = mark;
    }

    /** Puts a value into its cell, and tells whether it is another. */
    private boolean renew(int place, @Nullable Object value) {
        Cell cell = cells.get(place);
        if (isComparedByCell[place]) {
            return cell.renew(value, values);
        }
        Object before = cell.load(values);
        cell.store(value, values);
        return !graph.nodes().get(place).isSame(before, value);
    }

    /**
     * What is there from now on.
     *
     * @param mark null if it is the value in the cell
     * @param isAnother whether that value is another than the one before it
     */
    private void keep(int place, @Nullable Object mark, boolean isAnother) {
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
    private void suspectReaders(int place) {
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

    /**
     * Brings a value up to date.
     *
     * @throws StepFailedException if it needs what failed
     */
    void refresh(int place) {
        int input = onlyChange;
        if (input != NONE) {
            Pass pass = passes[input];
            if (pass != null && pass.leadsTo(place) && failures == 0) {
                onlyChange = NONE;
                follow(pass, input);
            } else {
                suspectAll();
            }
        }
        if (suspect[place]) {
            checked[place] = 0;
            finished.clear();
            try (opened) {
                makeAll(place, waiting);
            }
            if (input != NONE && passes[input] == null && suspects == 0 && failures == 0) {
                keepPass(input, finished.toArray());
            }
        }
        if (marks[place] instanceof Failed failed) {
            throw failed.failure();
        }
    }

    private void keepPass(int input, int[] places) {
        if (inPasses + places.length <= MOST_IN_PASSES * made.length) {
            passes[input] = plain.pass(places, isComparedByCell);
            inPasses += passes[input] == null ? 0 : places.length;
        }
    }

    /** Makes what an input reaches, up to the first that fails; what comes after that is suspect. */
    private void follow(Pass pass, int input) {
        int[] places = pass.places();
        int end = pass.isWritten() ? run(pass, input) : remakeAll(places);
        for (int i = end; i < places.length; i++) {
            setSuspect(places[i], true);
        }
    }

    private int remakeAll(int[] places) {
        for (int i = 0; i < places.length; i++) {
            remakeChanged(places[i], Objects.requireNonNull(plain.reads(places[i])));
            if (failures > 0) {
                return i + 1;
            }
        }
        return places.length;
    }

    private int run(Pass pass, int input) {
        Throwable thrown = null;
        isNew[input] = true;
        try {
            pass.run(values, isNew);
        } catch (Throwable any) { // An error, too, is what the step came to.
            thrown = any;
        }
        isNew[input] = false;
        clock++;
        int[] places = pass.places();
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (thrown != null && place == pass.last()) {
                keep(place, new Failed(place, decider.failure(place, 0, thrown)), false);
                made[place] = clock;
                return i + 1;
            }
            made[place] = clock;
            if (isNew[place]) {
                isNew[place] = false;
                changed[place] = clock;
                lastingChanged[place] = clock;
            }
        }
        return places.length;
    }

    @Override
    public int make(int place) {
        int[] reads = plain.reads(place);
        int first = reads == null ? firstSuspect(place) : makePlain(place, reads);
        if (first == DONE && suspect[place]) {
            first = decide(place);
        }
        if (first != DONE) {
            checked[first] = 0;
        } else {
            finished.push(place);
        }
        return first;
    }

    /** The same as for others, of a step that always looks at all that it takes, in that order. */
    private int makePlain(int place, int[] reads) {
        for (int i = checked[place]; i < reads.length; i++) {
            int read = reads[i];
            if (suspect[read]) {
                checked[place] = i;
                return read;
            }
            Object mark = marks[read];
            if (mark == UNKNOWN) {
                cells.get(read).store(opened.get(graph.nodes().get(read)), values);
                marks[read] = null;
            } else if (mark instanceof Failed failed) {
                fail(place, failed);
                return DONE;
            }
        }
        remakeChanged(place, reads);
        return DONE;
    }

    private void remakeChanged(int place, int[] reads) {
        if (way[place] == 0 && !hasChanged(reads, made[place])) {
            remain(place);
        } else {
            remake(place);
            way[place] = 0;
            made[place] = clock;
        }
    }

    private void remake(int place) {
        boolean isAnother;
        try {
            if (isComparedByCell[place]) {
                isAnother = plain.remake(place, values);
            } else {
                Cell cell = cells.get(place);
                Object before = cell.load(values);
                plain.remake(place, values);
                isAnother = !graph.nodes().get(place).isSame(before, cell.load(values));
            }
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            keep(place, new Failed(place, decider.failure(place, 0, thrown)), false);
            return;
        }
        keep(place, null, isAnother);
    }

    /** What it needs is up to date, and yet cannot be taken: it failed. */
    private void fail(int place, Failed failed) {
        if (isFailedCall(place)) {
            way[place] = NO_WAY;
        }
        keep(place, failed, false);
    }

    /**
     * Goes on along the trace, as long as nothing has changed. At its end the value is no longer suspect.
     *
     * @return what has to be brought up to date first; {@link #DONE} if nothing has
     */
    private int firstSuspect(int place) {
        int[] looks = trace[place];
        while (marks[place] != UNKNOWN && checked[place] < looks.length) {
            int next = looks[checked[place]];
            if (suspect[next]) {
                return next;
            }
            if (changed[next] > decided[place]) {
                return DONE;
            }
            checked[place]++;
        }
        setSuspect(place, marks[place] == UNKNOWN);
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
            fail(place, (Failed) Objects.requireNonNull(marks[needs.node()]));
        } else if (decision instanceof Decision.Unmatched) {
            way[place] = NO_WAY;
            StepFailedException failure = decider.failure(place, node.calls().size() - 1, Decision.unmatched(node));
            keep(place, new Failed(place, failure), false);
        } else if (!(decision instanceof Decision.Take take)) {
            way[place] = NO_WAY;
            boolean isOptional = Types.isOptional(node.key().type());
            keep(place, isOptional ? null : ABSENT, isOptional && renew(place, Optional.empty()));
        } else if (take.way() == way[place]
                && !hasChanged(graph.wired().get(place).get(take.way()).reads(), made[place])) {
            remain(place);
        } else {
            call(place, node, take.way());
            way[place] = take.way();
            made[place] = clock;
        }
    }

    private boolean isFailedCall(int place) {
        return marks[place] instanceof Failed failed && failed.node() == place;
    }

    private boolean hasChanged(int[] reads, long since) {
        for (int read : reads) {
            if (lastingChanged[read] > since) {
                return true;
            }
        }
        return false;
    }

    /** What the same call has made of the same. */
    private void remain(int place) {
        if (marks[place] instanceof Failed failed && failed.node() != place) {
            clock++;
            changed[place] = clock;
            setMark(place, lastingMarks[place]);
        }
        setSuspect(place, false);
    }

    private void call(int place, Node node, int way) {
        Outcome outcome = Outcome.of(node, way, decider.arguments(place, way));
        Throwable thrown = outcome.thrown();
        if (thrown == null) {
            keep(place, null, renew(place, outcome.value()));
        } else {
            keep(place, new Failed(place, decider.failure(place, way, thrown)), false);
        }
    }

    @Override
    public boolean isSettled(int node) {
        return graph.nodes().get(node).kind() == Kind.DEPENDENCY
                || (!suspect[node] && marks[node] != UNKNOWN && !(marks[node] instanceof Failed));
    }

    @Override
    public boolean isAbsent(int node) {
        return marks[node] == ABSENT;
    }

    @Override
    public @Nullable Object value(int node) {
        Node read = graph.nodes().get(node);
        return read.kind() == Kind.DEPENDENCY
                ? opened.get(read)
                : cells.get(node).load(values);
    }

    @Override
    public @Nullable Object previous(int node) {
        throw new IllegalStateException("A sheet has no run before");
    }
}
