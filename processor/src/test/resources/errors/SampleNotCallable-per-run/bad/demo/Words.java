package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;
import java.io.IOException;
import java.io.Reader;

@Flow(ways = Way.BENCHMARK)
final class Words {
    @Processor static int first(@Depends(scope = Depends.Scope.RUN) Reader in) throws IOException { return in.read(); }

    @Sample static Reader in() throws IOException { return Reader.nullReader(); }
//  ^ Leat/SampleNotCallable
}
