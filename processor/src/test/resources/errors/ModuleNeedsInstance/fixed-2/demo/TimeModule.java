package demo;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;
import java.time.ZoneId;

@Module
class TimeModule {
    private ZoneId zone = ZoneId.of("UTC");

    TimeModule() {}

    TimeModule(ZoneId zone) { this.zone = zone; }

    @Provides Clock clock() { return Clock.system(zone); }
}
