package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static String line(@Depends(scope = Depends.Scope.RUN) String source) { return source; }
}
