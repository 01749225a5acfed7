package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import java.time.Clock;

@Flow
final class Words {
    @Processor static long now(@Depends(scope = Depends.Scope.RUN) Clock clock) { return clock.millis(); }

    @Processor static String zone(@Depends Clock watch) { return watch.getZone().getId(); }
//                                               ^ Leat/ConflictingScopes
}
