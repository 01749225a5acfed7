package machines;

import dev.leat.GeneratedFlow;
import javax.annotation.processing.Generated;

/**
 * What {@link LockFlow} keeps from run to run: plain data, for any JSON mapper.
 *
 * @param shape tells states apart that cannot be read as one another
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Lock.class)
record LockFlowState(String shape, Lock.State state) {
    /** The shape of the states that the flow keeps as it is now. */
    public static final String SHAPE = "9d5964887d284d7d";

    /** A state as the flow keeps it now. */
    public static LockFlowState of(Lock.State state) {
        return new LockFlowState(SHAPE, state);
    }
}
