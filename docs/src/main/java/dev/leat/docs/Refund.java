package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.When;

// region flow
@Flow
final class Refund {
    private Refund() {}

    sealed interface Payment permits Card, Invoice {}

    record Card(String number) implements Payment {}

    record Invoice(boolean paid) implements Payment {}

    enum Seal {
        WHOLE,
        BROKEN,
        LOST
    }

    @Processor("way")
    static String toCard(@Input @Match Card payment) {
        return "to card " + payment.number();
    }

    @Processor("way")
    static String byTransfer(@Input @Match Invoice payment) {
        return "by transfer";
    }

    @Processor("fee")
    static int none(@Input @Match("WHOLE") Seal seal) {
        return 0;
    }

    @Processor("fee")
    static int restocking(@Input @Match({"BROKEN", "LOST"}) Seal seal) {
        return 5;
    }

    @Processor
    static boolean paid(@Input @Match Invoice payment) {
        return payment.paid();
    }

    @When("!paid")
    @Processor
    static String cancel() {
        return "cancel the invoice";
    }
}
// endregion
