package weather;

import dev.leat.GeneratedFlow;
import javax.annotation.processing.Generated;

/**
 * What {@link DoorFlow} keeps from run to run: plain data, for any JSON mapper.
 *
 * @param shape tells states apart that cannot be read as one another
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Door.class)
record DoorFlowState(String shape, Door.State state) {
    /** The shape of the states that the flow keeps as it is now. */
    public static final String SHAPE = "8f8380a7dff060b3";

    /** A state as the flow keeps it now. */
    public static DoorFlowState of(Door.State state) {
        return new DoorFlowState(SHAPE, state);
    }
}
