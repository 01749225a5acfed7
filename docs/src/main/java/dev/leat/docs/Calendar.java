package dev.leat.docs;

import dagger.Module;
import dagger.Provides;
import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Clock;
import java.time.LocalDate;

// region flow
@Flow(modules = Calendar.ClockModule.class)
final class Calendar {
    private Calendar() {}

    @Module
    interface ClockModule {
        @Provides
        static Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Processor
    static LocalDate today(@Depends Clock clock) {
        return LocalDate.now(clock);
    }

    @Processor
    static LocalDate due(LocalDate today, @Input int days) {
        return today.plusDays(days);
    }
}
// endregion
