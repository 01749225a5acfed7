package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import lombok.Builder;
import lombok.RequiredArgsConstructor;
import lombok.Value;

/** Lombok writes its constructor, and all of what its values are. */
@Flow
@RequiredArgsConstructor
class Invoicing {
    private final Rates rates;

    @Value
    @Builder
    static class Line {
        String good;
        int cents;
    }

    @Processor
    Line line(@Input String good) {
        return Line.builder().good(good).cents(rates.of(good)).build();
    }

    @Processor
    static String text(Line line) {
        return line.getGood() + " at " + line.getCents();
    }
}
