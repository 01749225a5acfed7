package demo;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import java.time.Clock;

@Component(modules = App.TimeModule.class)
interface App {
    WordsFlow words();

    @Module
    final class TimeModule {
        private TimeModule() {}

        @Provides static Clock clock() { return Clock.systemUTC(); }
    }
}
