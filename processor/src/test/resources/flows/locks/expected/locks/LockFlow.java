package locks;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.SessionCache;
import dev.leat.runtime.StateShapeException;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Lock} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["command<br/>Lock.Command"])
 *   s1["state<br/>Lock.State"]
 *   s2["reaction<br/>String"]
 *   s1 -. previous .-> s1
 *   i0 --> s1
 *   s1 --> s2
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
        Lock.State state = Lock.state(previousState, command);
        String reaction = Lock.reaction(state);
        return new Outputs(state, reaction);
    }

    /** A session that starts from the initial values. */
    public LockFlowSession open() {
        Lock.State state = Lock.locked();
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

        Outputs(Lock.State state, String reaction) {
            this.state = state;
            this.reaction = reaction;
        }

        /** Made by {@code state(state, command)}. */
        public Lock.State state() {
            return state;
        }

        /** Made by {@code reaction(state)}. */
        public String reaction() {
            return reaction;
        }

        @Override
        public String toString() {
            return "Outputs[state=" + state + ", reaction=" + reaction + "]";
        }
    }

    /** What follows from the state alone, without a run. */
    public Current current(Lock.State state) {
        String reaction = Lock.reaction(state);
        return new Current(state, reaction);
    }

    /** What is kept from run to run, and what follows from it alone. */
    @GeneratedFlow(Lock.class)
    public static final class Current {
        private final Lock.State state;
        private final String reaction;

        Current(Lock.State state, String reaction) {
            this.state = state;
            this.reaction = reaction;
        }

        /** Kept from the run before. */
        public Lock.State state() {
            return state;
        }

        /** Made by {@code reaction(state)}. */
        public String reaction() {
            return reaction;
        }

        @Override
        public String toString() {
            return "Current[state=" + state + ", reaction=" + reaction + "]";
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
        public static final String SHAPE = "1f2bfe8e8618ec32";

        /** A state as the flow keeps it now. */
        public static State of(Lock.State state) {
            return new State(SHAPE, state);
        }
    }
}
