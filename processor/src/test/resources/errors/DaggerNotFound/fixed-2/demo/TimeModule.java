package demo;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;

@Module
final class TimeModule {
    @Provides static Clock clock() { return Clock.systemUTC(); }
}
