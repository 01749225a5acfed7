package dev.leat.graph.compiled;

import dev.leat.graph.Node;
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
import dev.leat.model.Node.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a frame holds, for whoever decides by that, and makes what has to be decided. */
final class Held implements Known, Maker, Surroundings {
    private static final UUID NO_RUN = new UUID(0, 0);

    private final Frame frame;
    private final List<Node> nodes;
    private final Decider decider;
    private final Places waiting = new Places();
    private @Nullable Opened opened;

    Held(Frame frame) {
        this.frame = frame;
        nodes = frame.graph().nodes();
        decider = new Decider(frame.graph(), this);
    }

    /** Makes a value, and what it turns out to need. */
    void decide(int value, @Nullable Opened ofRun) {
        opened = ofRun;
        makeAll(value, waiting);
    }

    @Override
    public int make(int place) {
        Node node = nodes.get(place);
        if (node.kind() == Kind.DEPENDENCY) {
            frame.keep(place, Objects.requireNonNull(opened).get(node));
            return DONE;
        }
        Decision decision = decider.decide(place);
        if (decision instanceof Decision.Needs needs) {
            return needs.node();
        }
        if (decision instanceof Decision.Unmatched) {
            throw failure(place, node.calls().size() - 1, Decision.unmatched(node));
        }
        if (decision instanceof Decision.Take take) {
            make(place, node, take.way());
        } else if (Types.isOptional(node.key().type())) {
            frame.keep(place, Optional.empty());
        } else {
            frame.keepNothing(place);
        }
        return DONE;
    }

    private void make(int place, Node node, int way) {
        Outcome outcome = node.loop().isPresent()
                ? Looping.of(node.loop().get(), this, opened())
                : Outcome.of(node, way, decider.arguments(place, way));
        Throwable thrown = outcome.thrown();
        if (thrown != null) {
            throw failure(place, way, thrown);
        }
        frame.keep(place, outcome.value());
    }

    /** Where runs get no objects of their own, what is bound is got anew for each loop. */
    private Opened opened() {
        return opened == null ? new Opened(frame.graph().bindings()) : opened;
    }

    @Override
    public UUID run() {
        return NO_RUN;
    }

    @Override
    public @Nullable Fact<?> find(String value) {
        int place = frame.graph().number(value);
        if (!isSettled(place)) {
            makeAll(place, new Places()); // A loop asks for it, while something waits for the loop.
        }
        return isAbsent(place) ? null : Fact.given(NO_RUN, nodes.get(place), value(place));
    }

    StepFailedException failure(int place, int way, Throwable thrown) {
        return decider.failure(place, way, thrown);
    }

    /** Whether an {@code Optional} is empty because no call made it. Which call did follows from the other values. */
    boolean isEmptyOfItself(int place) {
        return value(place) instanceof Optional<?> optional
                && optional.isEmpty()
                && decider.decide(place) instanceof Decision.Absent;
    }

    @Override
    public boolean isSettled(int node) {
        return frame.isSettled(node);
    }

    @Override
    public boolean isAbsent(int node) {
        return frame.isAbsent(node);
    }

    @Override
    public @Nullable Object value(int node) {
        return frame.value(node);
    }

    @Override
    public @Nullable Object previous(int node) {
        return frame.previous(node);
    }
}
