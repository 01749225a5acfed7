package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

// region flow
@Flow
final class Price {
    private Price() {}

    @Processor
    static int net(@Input List<Integer> items) {
        return items.stream().mapToInt(Integer::intValue).sum();
    }

    @Processor
    static boolean large(int net) {
        return net > 50_000;
    }

    @When("large || member")
    @Processor("discount")
    static int tenPercent(int net) {
        return net / 10;
    }

    @Processor("discount")
    static int none() {
        return 0;
    }

    @Processor
    static int total(int net, int discount, @Input boolean member) {
        return net - discount + (member ? 0 : 490);
    }
}
// endregion
