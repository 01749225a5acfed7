package demo;

import dev.leat.Depends;
import dev.leat.Depends.Scope;
import dev.leat.Flow;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.LAZY)
//< Leat/CloseIsValue
final class Market {
    interface Feed extends AutoCloseable {
        int last();

        @Override
        void close();
    }

    @Processor static int close(@Depends(scope = Scope.RUN) Feed feed) { return feed.last(); }
}
