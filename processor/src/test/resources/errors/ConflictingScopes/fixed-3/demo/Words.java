package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import java.time.Clock;
import javax.inject.Named;

@Flow
final class Words {
    @Processor static long now(@Depends Clock clock) { return clock.millis(); }

    @Processor static String zone(@Named("zone") @Depends(scope = Depends.Scope.RUN) Clock clock) { return clock.getZone().getId(); }
}
