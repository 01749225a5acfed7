package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Flow
final class Loan {
    private Loan() {}

    // region conditions
    record Application(int amount, int income, boolean customer, int defaults) {}

    @Processor
    static boolean large(@Input Application application) {
        return application.amount() > 20_000;
    }

    @Processor
    static boolean affordable(@Input Application application) {
        return application.amount() <= 2 * application.income();
    }

    @Processor
    static boolean known(@Input Application application) {
        return application.customer();
    }

    @Processor
    static boolean defaulted(@Input Application application) {
        return application.defaults() > 0;
    }
    // endregion

    // region set
    @When("!known")
    @Processor
    static String passport() {
        return "passport";
    }

    @When("large || !known && !affordable")
    @Processor
    static String payslips() {
        return "payslips";
    }

    @When("defaulted && !affordable")
    @Processor
    static String guarantee() {
        return "guarantee";
    }

    @Processor
    static List<String> papers(Optional<String> passport, Optional<String> payslips, Optional<String> guarantee) {
        return Stream.of(passport, payslips, guarantee)
                .flatMap(Optional::stream)
                .toList();
    }
    // endregion

    // region first
    @When("defaulted && large")
    @Processor("decision")
    static String refuse() {
        return "refused";
    }

    @When("affordable && (known || !large)")
    @Processor("decision")
    static String grant(@Input Application application) {
        return "granted: " + application.amount();
    }

    @Processor("decision")
    static String ask() {
        return "to be talked over";
    }
    // endregion
}
