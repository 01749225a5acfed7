package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import java.util.concurrent.TimeUnit;

@Flow
final class Words {
    @Processor static int both(@Input @Match("DAYS") TimeUnit unit,
            @Match({"HOURS", "MINUTES"}) @Input @From("unit") TimeUnit other) { return 1; }
//          ^ Leat/ContradictoryMatches
}
