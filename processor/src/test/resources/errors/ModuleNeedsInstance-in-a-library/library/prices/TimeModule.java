package prices;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;

@Module
public final class TimeModule {
    private final Clock clock;

    public TimeModule(Clock clock) { this.clock = clock; }

    @Provides Clock clock() { return clock; }
}
