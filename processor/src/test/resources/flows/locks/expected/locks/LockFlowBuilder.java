package locks;

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
    private Replacement<Lock.State> state;
    private Replacement<String> reaction;
    private Replacement<Lock.State> initialState;

    LockFlowBuilder() {}

    private LockFlowBuilder(LockFlowBuilder original) {
        this.state = original.state;
        this.reaction = original.reaction;
        this.initialState = original.initialState;
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
        private final LockFlowBuilder replaced;

        Replaced(LockFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public LockFlow.Outputs runAfter(Lock.Command command, Lock.State previousState) {
            Lock.State state = replaced.state == null ? Lock.state(previousState, command)
                    : replaced.state.value();
            String reaction = replaced.reaction == null ? Lock.reaction(state)
                    : replaced.reaction.value();
            return new LockFlow.Outputs(state, reaction);
        }

        @Override
        public LockFlowSession open() {
            Lock.State state = replaced.initialState == null ? Lock.locked()
                    : replaced.initialState.value();
            return new LockFlowSession(this, state);
        }

        @Override
        public LockFlow.Current current(Lock.State state) {
            String reaction = replaced.reaction == null ? Lock.reaction(state)
                    : replaced.reaction.value();
            return new LockFlow.Current(state, reaction);
        }
    }
}
