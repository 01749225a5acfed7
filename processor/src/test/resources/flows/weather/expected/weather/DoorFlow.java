package weather;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Door} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["freezing<br/>boolean"])
 *   s1["state<br/>Door.State"]
 *   s2{{"wasOpen<br/>boolean"}}
 *   s3["remark<br/>String"]
 *   s1 -. previous .-> s1
 *   s1 -. previous .-> s2
 *   s2 -.-o s3
 *   i0 --> s3
 *   i0 -.-o s3
 * }</pre>
 *
 * <p>What {@code state} goes through:
 *
 * <pre>{@code
 * stateDiagram-v2
 *   state "Open" as s0
 *   state "Closed" as s1
 *   state "any state" as any
 *   s1 --> any : / open
 *   s0 --> any : / close
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Door.class)
class DoorFlow {
    @Inject
    DoorFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static DoorFlow create() {
        return new DoorFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static DoorFlowBuilder builder() {
        return new DoorFlowBuilder();
    }

    /**
     * Makes every value, each after those it takes, on the calling thread, as the run after one that made
     * the previous values. Keeps nothing: the session does.
     */
    public Outputs runAfter(boolean freezing, Door.State previousState) {
        Conditions conditions = new Conditions(freezing);
        Door.State state;
        byte stateBy;
        if (previousState instanceof Door.Closed closed) {
            state = Door.open(closed);
            stateBy = 1;
        } else {
            Objects.requireNonNull(previousState, "previous state");
            state = Door.close((Door.Open) previousState);
            stateBy = 2;
        }
        String remark = null;
        if (conditions.wasOpen(previousState) && freezing) {
            remark = Door.remark(freezing);
        }
        return new Outputs(state, remark, stateBy, conditions);
    }

    /** A session that starts from the initial values. */
    public DoorFlowSession open() {
        Door.State state = Door.closed();
        return new DoorFlowSession(this, state);
    }

    /**
     * A session that goes on from a saved state.
     *
     * @throws StateShapeException if the state is of a flow that keeps something else
     */
    public DoorFlowSession resume(DoorFlow.State saved) {
        if (!DoorFlow.State.SHAPE.equals(saved.shape())) {
            throw new StateShapeException("DoorFlow", "Door.State state", DoorFlow.State.SHAPE,
                    saved.shape());
        }
        return new DoorFlowSession(this, saved.state());
    }

    /**
     * Many sessions, told apart by a key of your own.
     *
     * @param cache keeps those in use, and says what becomes of the others
     */
    public <K> DoorFlowSessions<K> sessions(SessionCache<K, DoorFlowSession, DoorFlow.State> cache) {
        return new DoorFlowSessions<>(this, cache);
    }

    /** The values of one run of {@link DoorFlow}. */
    @GeneratedFlow(Door.class)
    public static class Outputs {
        private final Door.State state;
        private final String remark;
        private final byte stateBy;
        private final Conditions conditions;

        Outputs(Door.State state, String remark, byte stateBy, Conditions conditions) {
            this.state = state;
            this.remark = remark;
            this.stateBy = stateBy;
            this.conditions = conditions;
        }

        /** Made by {@code open(before)} or {@code close(before)}. */
        public Door.State state() {
            return state;
        }

        /** Made by {@code wasOpen(before)}. */
        public boolean wasOpen() {
            return conditions.wasOpen == Conditions.HOLDS;
        }

        /** Empty where it is absent. Made by {@code remark(freezing)}. */
        public Optional<String> remark() {
            return Optional.ofNullable(remark);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (stateBy == 1) {
                fired.add(Fired.because("state", "open(before)", state,
                        "previous state is Door.Closed"));
            }
            if (stateBy == 2) {
                fired.add(Fired.because("state", "close(before)", state,
                        "previous state is Door.Open"));
            }
            if (remark != null) {
                fired.add(Fired.because("remark", "remark(freezing)", remark,
                        conditions.wasOpen == Conditions.HOLDS ? "wasOpen" : null,
                        conditions.freezing ? "freezing" : null));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[state=" + state + ", wasOpen=" + wasOpen() + ", remark=" + remark()
                    + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Door.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        final boolean freezing;
        byte wasOpen;

        Conditions(boolean freezing) {
            this.freezing = freezing;
        }

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        boolean wasOpen(Door.State previousState) {
            return wasOpen == 0 ? decideWasOpen(previousState) : wasOpen == HOLDS;
        }

        private boolean decideWasOpen(Door.State previousState) {
            try {
                wasOpen = Door.wasOpen(previousState) ? HOLDS : FAILS;
            } catch (Exception failure) {
                throw ConditionFailedException.of("wasOpen", failure);
            }
            return wasOpen == HOLDS;
        }
    }

    /**
     * What {@link DoorFlow} keeps from run to run: plain data, for any JSON mapper.
     *
     * @param shape tells states apart that cannot be read as one another
     */
    @GeneratedFlow(Door.class)
    public record State(String shape, Door.State state) {
        /** The shape of the states that the flow keeps as it is now. */
        public static final String SHAPE = "8f8380a7dff060b3";

        /** A state as the flow keeps it now. */
        public static State of(Door.State state) {
            return new State(SHAPE, state);
        }
    }
}
