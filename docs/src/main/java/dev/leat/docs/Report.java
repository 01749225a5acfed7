package dev.leat.docs;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;

// region flow
@Flow
final class Report {
    private Report() {}

    @Processor
    static String heading(@Depends @Named("shop") String shop, @Depends Provider<Clock> clock) {
        return shop + ", " + LocalDate.now(clock.get());
    }

    @Processor
    static int number(@Depends(scope = RUN) Counter counter) {
        return counter.next();
    }

    @Processor
    static String body(@Input String text, @Depends(scope = RUN) Counter counter) {
        return counter.next() + ". " + text;
    }
}
// endregion
