package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import lombok.AllArgsConstructor;
import lombok.NoArgsConstructor;

/** Can be made with nothing, as only Lombok knows. */
@Flow(ways = Way.LAZY)
@NoArgsConstructor
@AllArgsConstructor
class Totalling {
    private Rates rates = new Rates();

    @Processor
    int total(@Input String first, @Input String second) {
        return rates.of(first) + rates.of(second);
    }
}
