package demo;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;
import java.time.ZoneId;

@Module
abstract class TimeModule {
    @Provides static Clock clock() { return Clock.system(ZoneId.of("UTC")); }
}
