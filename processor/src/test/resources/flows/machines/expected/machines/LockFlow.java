package machines;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Lock} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["command<br/>Lock.Command"])
 *   s1{{"right<br/>boolean"}}
 *   s2["state<br/>Lock.State"]
 *   s3["reaction<br/>String"]
 *   s2 -. previous .-> s1
 *   i0 --> s1
 *   s2 -. previous .-> s2
 *   i0 --> s2
 *   s1 -.-o s2
 *   s2 --> s3
 * }</pre>
 *
 * <p>What {@code state} goes through:
 *
 * <pre>{@code
 * stateDiagram-v2
 *   state "Locked" as s0
 *   state "Unlocked" as s1
 *   [*] --> s0
 *   s0 --> s1 : Unlock [right] / unlock
 *   s1 --> s0 : Close / close
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
class LockFlow {
    @Inject
    LockFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static LockFlow create() {
        return new LockFlow();
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static LockFlowBuilder builder() {
        return new LockFlowBuilder();
    }

    /**
     * Makes every value, each after those it takes, on the calling thread, as the run after one that made
     * the previous values. Keeps nothing: the session does.
     */
    public Outputs runAfter(Lock.Command command, Lock.State previousState) {
        Conditions conditions = new Conditions();
        Lock.State state = null;
        byte stateBy = 0;
        if (previousState instanceof Lock.Locked locked && command instanceof Lock.Unlock unlock
                && conditions.right(previousState, command) == Conditions.HOLDS) {
            state = Lock.unlock(locked, unlock);
            stateBy = 1;
        } else if (previousState instanceof Lock.Unlocked unlocked
                && command instanceof Lock.Close close) {
            state = Lock.close(unlocked, close);
            stateBy = 2;
        }
        String reaction = null;
        byte reactionBy = 0;
        if (state instanceof Lock.Unlocked unlockedState) {
            reaction = Lock.show(unlockedState);
            reactionBy = 1;
        } else if (state instanceof Lock.Locked lockedState) {
            reaction = Lock.refuse(lockedState);
            reactionBy = 2;
        }
        return new Outputs(state, reaction, stateBy, reactionBy, conditions);
    }

    /** A session that starts from the initial values. */
    public LockFlowSession open() {
        Lock.State state = Lock.delivered();
        return new LockFlowSession(this, state);
    }

    /**
     * A session that goes on from a saved state.
     *
     * @throws StateShapeException if the state is of a flow that keeps something else
     */
    public LockFlowSession resume(LockFlow.State saved) {
        if (!LockFlow.State.SHAPE.equals(saved.shape())) {
            throw new StateShapeException("LockFlow", "Lock.State state", LockFlow.State.SHAPE,
                    saved.shape());
        }
        return new LockFlowSession(this, saved.state());
    }

    /**
     * Many sessions, told apart by a key of your own.
     *
     * @param cache keeps those in use, and says what becomes of the others
     */
    public <K> LockFlowSessions<K> sessions(SessionCache<K, LockFlowSession, LockFlow.State> cache) {
        return new LockFlowSessions<>(this, cache);
    }

    /** The values of one run of {@link LockFlow}. */
    @GeneratedFlow(Lock.class)
    public static final class Outputs {
        private final Lock.State state;
        private final String reaction;
        private final byte stateBy;
        private final byte reactionBy;
        private final Conditions conditions;

        Outputs(Lock.State state, String reaction, byte stateBy, byte reactionBy,
                Conditions conditions) {
            this.state = state;
            this.reaction = reaction;
            this.stateBy = stateBy;
            this.reactionBy = reactionBy;
            this.conditions = conditions;
        }

        /** Whether it holds, empty where nobody asked. Made by {@code right(state, command)}. */
        public Optional<Boolean> right() {
            return conditions.right == 0 || conditions.right == Conditions.ABSENT ? Optional.empty()
                    : Optional.of(conditions.right == Conditions.HOLDS);
        }

        /** Empty where it is absent. Made by {@code unlock(state, command)} or {@code close(state, command)}. */
        public Optional<Lock.State> state() {
            return Optional.ofNullable(state);
        }

        /** Empty where it is absent. Made by {@code show(state)} or {@code refuse(state)}. */
        public Optional<String> reaction() {
            return Optional.ofNullable(reaction);
        }

        /** The values that are kept from run to run of which this run made none: a session keeps those it had. */
        public List<String> stayed() {
            List<String> stayed = new ArrayList<>();
            if (state == null) {
                stayed.add("state");
            }
            return stayed;
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (stateBy == 1) {
                fired.add(Fired.because("state", "unlock(state, command)", state,
                        "previous state is Lock.Locked", "command is Lock.Unlock",
                        conditions.right == Conditions.HOLDS ? "right" : null));
            }
            if (stateBy == 2) {
                fired.add(Fired.because("state", "close(state, command)", state,
                        "previous state is Lock.Unlocked", "command is Lock.Close"));
            }
            if (reactionBy == 1) {
                fired.add(Fired.because("reaction", "show(state)", reaction,
                        "state is Lock.Unlocked"));
            }
            if (reactionBy == 2) {
                fired.add(Fired.because("reaction", "refuse(state)", reaction,
                        "state is Lock.Locked"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Outputs[right=" + right() + ", state=" + state() + ", reaction=" + reaction()
                    + "]";
        }
    }

    /** What a run knows of its conditions: each is evaluated once, when first asked for. */
    @GeneratedFlow(Lock.class)
    static final class Conditions {
        static final byte HOLDS = 1;
        static final byte FAILS = 2;
        static final byte ABSENT = 3;
        byte right;

        Conditions() {}

        /** What a test's replacement says, if there is one. */
        static byte known(Replacement<Boolean> replacement) {
            if (replacement == null) {
                return 0;
            }
            return replacement.value() ? HOLDS : FAILS;
        }

        byte right(Lock.State previousState, Lock.Command command) {
            return right == 0 ? decideRight(previousState, command) : right;
        }

        private byte decideRight(Lock.State previousState, Lock.Command command) {
            try {
                if (previousState instanceof Lock.Locked locked
                        && command instanceof Lock.Unlock unlock) {
                    right = Lock.right(locked, unlock) ? HOLDS : FAILS;
                } else {
                    right = ABSENT;
                }
            } catch (Exception failure) {
                throw ConditionFailedException.of("right", failure);
            }
            return right;
        }
    }

    /** What follows from the state alone, without a run. */
    public Current current(Lock.State state) {
        String reaction = null;
        byte reactionBy = 0;
        if (state instanceof Lock.Unlocked unlockedState) {
            reaction = Lock.show(unlockedState);
            reactionBy = 1;
        } else if (state instanceof Lock.Locked lockedState) {
            reaction = Lock.refuse(lockedState);
            reactionBy = 2;
        }
        return new Current(state, reaction, reactionBy);
    }

    /** What is kept from run to run, and what follows from it alone. */
    @GeneratedFlow(Lock.class)
    public static final class Current {
        private final Lock.State state;
        private final String reaction;
        private final byte reactionBy;

        Current(Lock.State state, String reaction, byte reactionBy) {
            this.state = state;
            this.reaction = reaction;
            this.reactionBy = reactionBy;
        }

        /** Kept from the run before. */
        public Lock.State state() {
            return state;
        }

        /** Empty where it is absent. Made by {@code show(state)} or {@code refuse(state)}. */
        public Optional<String> reaction() {
            return Optional.ofNullable(reaction);
        }

        /**
         * Which of its alternatives made each value, and which other guarded processors ran: in the order
         * of the run, why, and with what result.
         */
        public List<Fired> fired() {
            List<Fired> fired = new ArrayList<>();
            if (reactionBy == 1) {
                fired.add(Fired.because("reaction", "show(state)", reaction,
                        "state is Lock.Unlocked"));
            }
            if (reactionBy == 2) {
                fired.add(Fired.because("reaction", "refuse(state)", reaction,
                        "state is Lock.Locked"));
            }
            return fired;
        }

        @Override
        public String toString() {
            return "Current[state=" + state + ", reaction=" + reaction() + "]";
        }
    }

    /**
     * What {@link LockFlow} keeps from run to run: plain data, for any JSON mapper.
     *
     * @param shape tells states apart that cannot be read as one another
     */
    @GeneratedFlow(Lock.class)
    public record State(String shape, Lock.State state) {
        /** The shape of the states that the flow keeps as it is now. */
        public static final String SHAPE = "9d5964887d284d7d";

        /** A state as the flow keeps it now. */
        public static State of(Lock.State state) {
            return new State(SHAPE, state);
        }
    }
}
