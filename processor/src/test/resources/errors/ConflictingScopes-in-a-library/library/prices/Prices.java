package prices;

import dev.leat.*;
import java.time.Clock;

@Flow
public class Prices {
    @Processor public static long now(@Depends(scope = Depends.Scope.RUN) Clock clock) { return clock.millis(); }
}
