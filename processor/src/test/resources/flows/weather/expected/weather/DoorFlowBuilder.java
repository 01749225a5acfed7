package weather;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Fired;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link DoorFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Door.class)
final class DoorFlowBuilder {
    private Replacement<Door.State> state;
    private Replacement<Boolean> wasOpen;
    private Replacement<String> remark;
    private Replacement<Door.State> initialState;

    DoorFlowBuilder() {}

    private DoorFlowBuilder(DoorFlowBuilder original) {
        this.state = original.state;
        this.wasOpen = original.wasOpen;
        this.remark = original.remark;
        this.initialState = original.initialState;
    }

    /** Replaces the value {@code state}. */
    public DoorFlowBuilder state(Door.State state) {
        this.state = new Replacement<>(state);
        return this;
    }

    /** Replaces the value {@code wasOpen}. */
    public DoorFlowBuilder wasOpen(boolean wasOpen) {
        this.wasOpen = new Replacement<>(wasOpen);
        return this;
    }

    /** Replaces the value {@code remark}. */
    public DoorFlowBuilder remark(String remark) {
        this.remark = new Replacement<>(remark);
        return this;
    }

    /** Replaces what the first run of a session takes as {@code state}. */
    public DoorFlowBuilder initialState(Door.State initialState) {
        this.initialState = new Replacement<>(initialState);
        return this;
    }

    /** Builds the flow. */
    public DoorFlow build() {
        return new Replaced(new DoorFlowBuilder(this));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Door.class)
    private static final class Replaced extends DoorFlow {
        /** How a value was made that is replaced; else the number of an alternative, from 1. */
        private static final byte REPLACED = -1;

        private final DoorFlowBuilder replaced;

        Replaced(DoorFlowBuilder replaced) {
            super();
            this.replaced = replaced;
        }

        @Override
        public DoorFlow.Outputs runAfter(boolean freezing, Door.State previousState) {
            DoorFlow.Conditions conditions = new DoorFlow.Conditions(freezing);
            conditions.wasOpen = DoorFlow.Conditions.known(replaced.wasOpen);
            Door.State state;
            byte stateBy;
            if (replaced.state != null) {
                state = replaced.state.value();
                stateBy = REPLACED;
            } else if (previousState instanceof Door.Closed closed) {
                state = Door.open(closed);
                stateBy = 1;
            } else {
                Objects.requireNonNull(previousState, "previous state");
                state = Door.close((Door.Open) previousState);
                stateBy = 2;
            }
            String remark = null;
            if (replaced.remark != null) {
                remark = replaced.remark.value();
            } else if (conditions.wasOpen(previousState) && freezing) {
                remark = Door.remark(freezing);
            }
            conditions.wasOpen(previousState);
            return new Outputs(state, remark, stateBy, conditions);
        }

        @Override
        public DoorFlowSession open() {
            Door.State state = replaced.initialState == null ? Door.closed()
                    : replaced.initialState.value();
            return new DoorFlowSession(this, state);
        }

        /** The values of a run: {@code fired()} leaves out what is replaced. */
        @GeneratedFlow(Door.class)
        private final class Outputs extends DoorFlow.Outputs {
            Outputs(Door.State state, String remark, byte stateBy, Conditions conditions) {
                super(state, remark, stateBy, conditions);
            }

            @Override
            public List<Fired> fired() {
                List<Fired> fired = super.fired();
                fired.removeIf(each -> isReplaced(each.value()));
                return fired;
            }

            private boolean isReplaced(String value) {
                return switch (value) {
                    case "remark" -> replaced.remark != null;
                    default -> false;
                };
            }
        }
    }
}
