package accounts;

import dev.leat.GeneratedFlow;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AccountFlow} keeps from run to run: plain data, for any JSON mapper.
 *
 * @param shapeOfFlow tells states apart that cannot be read as one another
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Account.class)
public record AccountFlowState(String shapeOfFlow, Map<String, List<Account.Entry>> shape,
        @Nullable String last) {
    /** The shape of the states that the flow keeps as it is now. */
    public static final String SHAPE = "fecc6df8456804a7";

    /** A state as the flow keeps it now. */
    public static AccountFlowState of(Map<String, List<Account.Entry>> shape,
            @Nullable String last) {
        return new AccountFlowState(SHAPE, shape, last);
    }
}
