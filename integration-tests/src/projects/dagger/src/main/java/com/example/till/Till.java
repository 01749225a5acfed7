package com.example.till;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Flow(modules = TillModule.class)
final class Till {
    private Till() {}

    @Processor
    static int total(@Input List<Integer> prices) {
        return prices.stream().mapToInt(price -> price).sum();
    }

    @Processor
    static String line(int total, @Depends @Named("currency") String currency, @Depends Clock clock) {
        return LocalDate.now(clock) + ": " + total + " " + currency;
    }

    @Processor
    static int printed(String line, @Depends(scope = RUN) Printer printer) {
        return printer.print(line);
    }
}
