package market;

import dagger.Module;
import dagger.Provides;
import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

@Flow(modules = Clocked.Times.class)
final class Clocked {
    private Clocked() {}

    @Module
    interface Times {
        @Provides
        static Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }
    }

    @Processor
    static String stamp(@Input String text, @Depends Clock clock) {
        return text + " at " + clock.instant();
    }
}
