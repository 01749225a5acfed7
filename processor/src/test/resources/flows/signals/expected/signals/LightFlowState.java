package signals;

import dev.leat.GeneratedFlow;
import javax.annotation.processing.Generated;

/**
 * What {@link LightFlow} keeps from run to run: plain data, for any JSON mapper.
 *
 * @param shape tells states apart that cannot be read as one another
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Light.class)
record LightFlowState(String shape, Light.Colour colour) {
    /** The shape of the states that the flow keeps as it is now. */
    public static final String SHAPE = "56ef69afd634cf0c";

    /** A state as the flow keeps it now. */
    public static LightFlowState of(Light.Colour colour) {
        return new LightFlowState(SHAPE, colour);
    }
}
