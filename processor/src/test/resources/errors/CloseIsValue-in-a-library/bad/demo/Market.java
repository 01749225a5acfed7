package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import dev.leat.Way;
import prices.Base;

@Flow(ways = {Way.LAZY, Way.SHEET})
//< Leat/CloseIsValue
final class Market extends Base {
    interface Feed extends AutoCloseable {
        @Override
        void close();
    }

    @Processor static String shown(@Depends(scope = Depends.Scope.RUN) Feed feed) { return feed.toString(); }
}
