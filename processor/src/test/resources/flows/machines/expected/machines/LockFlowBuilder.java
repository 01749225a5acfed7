package machines;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link LockFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
final class LockFlowBuilder {
    private Replacement<Boolean> right;
    private Replacement<Lock.State> state;
    private Replacement<String> reaction;
    private Replacement<Lock.State> initialState;

    LockFlowBuilder() {}

    private LockFlowBuilder(LockFlowBuilder original) {
        this.right = original.right;
        this.state = original.state;
        this.reaction = original.reaction;
        this.initialState = original.initialState;
    }

    /** Replaces the value {@code right}. */
    public LockFlowBuilder right(boolean right) {
        this.right = new Replacement<>(right);
        return this;
    }

    /** Replaces the value {@code state}. */
    public LockFlowBuilder state(Lock.State state) {
        this.state = new Replacement<>(state);
        return this;
    }

    /** Replaces the value {@code reaction}. */
    public LockFlowBuilder reaction(String reaction) {
        this.reaction = new Replacement<>(reaction);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code state}. */
    public LockFlowBuilder initialState(Lock.State initialState) {
        this.initialState = new Replacement<>(initialState);
        return this;
    }

    /** Builds the flow. */
    public LockFlow build() {
        return new Replaced(new LockFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Lock.class)
    private static final class Replaced extends LockFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final LockFlowBuilder replaced;

        Replaced(LockFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public LockFlow.Outputs runAfter(Lock.Command command, Lock.State previousState) {
            LockFlow.Conditions conditions = new LockFlow.Conditions();
            conditions.right = LockFlow.Conditions.known(replaced.right);
            Lock.State state = null;
            byte stateBy = 0;
            if (replaced.state != null) {
                state = replaced.state.value();
                stateBy = REPLACED;
            } else if (previousState instanceof Lock.Locked locked
                    && command instanceof Lock.Unlock unlock && conditions.right(previousState,
                    command) == Conditions.HOLDS) {
                state = Lock.unlock(locked, unlock);
                stateBy = 1;
            } else if (previousState instanceof Lock.Unlocked unlocked
                    && command instanceof Lock.Close close) {
                state = Lock.close(unlocked, close);
                stateBy = 2;
            }
            String reaction = null;
            byte reactionBy = 0;
            if (replaced.reaction != null) {
                reaction = replaced.reaction.value();
                reactionBy = REPLACED;
            } else if (state instanceof Lock.Unlocked unlockedState) {
                reaction = Lock.show(unlockedState);
                reactionBy = 1;
            } else if (state instanceof Lock.Locked lockedState) {
                reaction = Lock.refuse(lockedState);
                reactionBy = 2;
            }
            return new LockFlow.Outputs(state, reaction, stateBy, reactionBy, conditions);
        }

        @Override
        public LockFlowSession open() {
            Lock.State state = replaced.initialState == null ? Lock.delivered()
                    : replaced.initialState.value();
            return new LockFlowSession(this, state);
        }

        @Override
        public LockFlow.Current current(Lock.State state) {
            String reaction = null;
            byte reactionBy = 0;
            if (replaced.reaction != null) {
                reaction = replaced.reaction.value();
                reactionBy = REPLACED;
            } else if (state instanceof Lock.Unlocked unlockedState) {
                reaction = Lock.show(unlockedState);
                reactionBy = 1;
            } else if (state instanceof Lock.Locked lockedState) {
                reaction = Lock.refuse(lockedState);
                reactionBy = 2;
            }
            return new LockFlow.Current(state, reaction, reactionBy);
        }
    }
}
