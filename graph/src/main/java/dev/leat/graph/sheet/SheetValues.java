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
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.fact.Surroundings;
import dev.leat.graph.run.Looping;
import dev.leat.graph.value.Types;
import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    private static final Object ABSENT = new Object();
    private static final int[] NOTHING = {};
    private static final int NONE = -1;

    /** The way to a value that no call has made, or whose call failed and is to be made again. */
    private static final int NO_WAY = -1;

    private final FlowGraph graph;
    private final Decider decider;

    /** The values that were there last, each in its cell. */
    private final Values values;

    private final List<Cell> cells = new ArrayList<>();
    private final boolean[] isComparedByCell;
    private final PlainSteps plain;

    /** The input that alone has changed since nothing was suspect; what it reaches is not suspect yet. */
    private int onlyChange = NONE;

    private final Passes passes;

    /** What has been made since a value was asked for, in order. */
    private final Places finished = new Places();

    private final Changes changes;

    /** By place, which call was last made. */
    private final int[] way;

    /** By place, what was looked at when it was last decided, in order, and when. */
    private final int[][] trace;

    private final long[] decided;

    /** How far into its trace each is that waits. */
    private final int[] checked;

    private final Places waiting = new Places();
    private final Tracer tracer;
    private final Opened opened;
    private final Around around = new Around();

    SheetValues(FlowGraph graph) {
        this.graph = graph;
        opened = new Opened(graph.bindings());
        int places = graph.nodes().size();
        changes = new Changes(graph);
        tracer = new Tracer(this, places);
        decider = new Decider(graph, tracer, false);
        isComparedByCell = new boolean[places];
        way = new int[places];
        trace = new int[places][];
        decided = new long[places];
        checked = new int[places];
        Arrays.fill(way, NO_WAY);
        Arrays.fill(trace, NOTHING);
        Layout layout = new Layout();
        for (int i = 0; i < places; i++) {
            Node node = graph.nodes().get(i);
            changes.setSuspect(i, !node.isGiven());
            boolean isInjected = node.kind() == Kind.DEPENDENCY;
            Cell cell = isInjected ? layout.reference(null) : layout.cell(Cell.Kind.of(node.key()));
            cells.add(cell);
            isComparedByCell[i] = cell.kind() != Cell.Kind.REFERENCE && node.cutOff() != CutOff.NEVER;
        }
        values = layout.values();
        plain = new PlainSteps(graph, cells);
        passes = new Passes(plain, isComparedByCell, values, changes, decider);
    }

    /**
     * Sets an input.
     *
     * @return whether it is the first time
     */
    boolean set(int input, @Nullable Object value) {
        boolean first = changes.marks[input] == Changes.UNKNOWN;
        changes.keep(input, null, renew(input, value));
        if (changes.changed[input] != changes.clock || input == onlyChange) {
            return first;
        }
        if (changes.suspects == 0 && onlyChange == NONE) {
            onlyChange = input;
        } else {
            suspectAll();
            changes.suspectReaders(input);
        }
        return first;
    }

    /** What may come of the only change is suspect from now on. */
    void suspectAll() {
        if (onlyChange != NONE) {
            changes.suspectReaders(onlyChange);
            onlyChange = NONE;
        }
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
     * Brings a value up to date.
     *
     * @throws StepFailedException if it needs what failed
     */
    void refresh(int place) {
        int input = onlyChange;
        if (input != NONE) {
            Pass pass = passes.of(input);
            if (pass != null && pass.leadsTo(place) && changes.failures == 0) {
                onlyChange = NONE;
                follow(pass, input);
            } else {
                suspectAll();
            }
        }
        if (changes.suspect[place]) {
            checked[place] = 0;
            finished.clear();
            try (opened) {
                makeAll(place, waiting);
            }
            if (input != NONE && passes.of(input) == null && changes.suspects == 0 && changes.failures == 0) {
                passes.keep(input, finished.toArray());
            }
        }
        if (changes.marks[place] instanceof Changes.Failed failed) {
            throw failed.failure();
        }
    }

    /** Makes what an input reaches, up to the first that fails; what comes after that is suspect. */
    private void follow(Pass pass, int input) {
        int[] places = pass.places();
        int end = pass.isWritten() ? passes.run(pass, input) : remakeAll(places);
        for (int i = end; i < places.length; i++) {
            changes.setSuspect(places[i], true);
        }
    }

    private int remakeAll(int[] places) {
        for (int i = 0; i < places.length; i++) {
            remakeChanged(places[i], Objects.requireNonNull(plain.reads(places[i])));
            if (changes.failures > 0) {
                return i + 1;
            }
        }
        return places.length;
    }

    @Override
    public int make(int place) {
        int[] reads = plain.reads(place);
        int first = reads == null ? firstSuspect(place) : makePlain(place, reads);
        if (first == DONE && changes.suspect[place]) {
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
            if (changes.suspect[read]) {
                checked[place] = i;
                return read;
            }
            Object mark = changes.marks[read];
            if (mark == Changes.UNKNOWN) {
                cells.get(read).store(opened.get(graph.nodes().get(read)), values);
                changes.marks[read] = null;
            } else if (mark instanceof Changes.Failed failed) {
                fail(place, failed);
                return DONE;
            }
        }
        remakeChanged(place, reads);
        return DONE;
    }

    private void remakeChanged(int place, int[] reads) {
        if (way[place] == 0 && !changes.hasChanged(reads, changes.made[place])) {
            changes.remain(place);
        } else {
            remake(place);
            way[place] = 0;
            changes.made[place] = changes.clock;
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
            changes.keep(place, new Changes.Failed(place, decider.failure(place, 0, thrown)), false);
            return;
        }
        changes.keep(place, null, isAnother);
    }

    /** What it needs is up to date, and yet cannot be taken: it failed. */
    private void fail(int place, Changes.Failed failed) {
        if (isFailedCall(place)) {
            way[place] = NO_WAY;
        }
        changes.keep(place, failed, false);
    }

    /**
     * Goes on along the trace, as long as nothing has changed. At its end the value is no longer suspect.
     *
     * @return what has to be brought up to date first; {@link #DONE} if nothing has
     */
    private int firstSuspect(int place) {
        int[] looks = trace[place];
        while (changes.marks[place] != Changes.UNKNOWN && checked[place] < looks.length) {
            int next = looks[checked[place]];
            if (changes.suspect[next]) {
                return next;
            }
            if (changes.changed[next] > decided[place]) {
                return DONE;
            }
            checked[place]++;
        }
        changes.setSuspect(place, changes.marks[place] == Changes.UNKNOWN);
        return DONE;
    }

    /** Makes the value, unless something has to be brought up to date first. */
    private int decide(int place) {
        tracer.start();
        Decision decision = decider.decide(place);
        if (decision instanceof Decision.Needs needs && changes.suspect[needs.node()]) {
            return needs.node();
        }
        trace[place] = tracer.trace(trace[place]);
        settle(place, decision);
        decided[place] = changes.clock;
        return DONE;
    }

    private void settle(int place, Decision decision) {
        Node node = graph.nodes().get(place);
        if (decision instanceof Decision.Needs needs) {
            fail(place, (Changes.Failed) Objects.requireNonNull(changes.marks[needs.node()]));
        } else if (decision instanceof Decision.Unmatched) {
            way[place] = NO_WAY;
            StepFailedException failure = decider.failure(place, node.calls().size() - 1, Decision.unmatched(node));
            changes.keep(place, new Changes.Failed(place, failure), false);
        } else if (!(decision instanceof Decision.Take take)) {
            way[place] = NO_WAY;
            boolean isOptional = Types.isOptional(node.key().type());
            changes.keep(place, isOptional ? null : ABSENT, isOptional && renew(place, Optional.empty()));
        } else if (take.way() == way[place]
                && !changes.hasChanged(graph.wired().get(place).get(take.way()).reads(), changes.made[place])) {
            changes.remain(place);
        } else {
            call(place, node, take.way());
            way[place] = take.way();
            changes.made[place] = changes.clock;
        }
    }

    /** For loops, before which all has been made that is around them. */
    private final class Around implements Surroundings {
        private static final UUID NO_RUN = new UUID(0, 0);

        @Override
        public UUID run() {
            return NO_RUN;
        }

        @Override
        public @Nullable Fact<?> find(String value) {
            int place = graph.number(value);
            return isAbsent(place) ? null : Fact.given(NO_RUN, graph.nodes().get(place), SheetValues.this.value(place));
        }
    }

    private boolean isFailedCall(int place) {
        return changes.marks[place] instanceof Changes.Failed failed && failed.node() == place;
    }

    private void call(int place, Node node, int way) {
        Outcome outcome = node.loop().isPresent()
                ? Looping.of(node.loop().get(), around, opened)
                : Outcome.of(node, way, decider.arguments(place, way));
        Throwable thrown = outcome.thrown();
        if (thrown == null) {
            changes.keep(place, null, renew(place, outcome.value()));
        } else {
            changes.keep(place, new Changes.Failed(place, decider.failure(place, way, thrown)), false);
        }
    }

    @Override
    public boolean isSettled(int node) {
        return graph.nodes().get(node).kind() == Kind.DEPENDENCY
                || (!changes.suspect[node]
                        && changes.marks[node] != Changes.UNKNOWN
                        && !(changes.marks[node] instanceof Changes.Failed));
    }

    @Override
    public boolean isAbsent(int node) {
        return changes.marks[node] == ABSENT;
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
