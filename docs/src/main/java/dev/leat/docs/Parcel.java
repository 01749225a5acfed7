package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.Optional;

@Flow
final class Parcel {
    private Parcel() {}

    // region conditions
    @Processor
    static boolean heavy(@Input int grams) {
        return grams > 10_000;
    }

    @Processor
    static boolean bulky(@Input int litres) {
        return litres > 100;
    }

    @Processor
    static boolean abroad(@Input String country) {
        return !country.equals("DE");
    }

    @When("(heavy || bulky) && !abroad")
    @Processor
    static String deliveryDay() {
        return "day to be agreed on";
    }
    // endregion

    // region alternatives
    @When("abroad && (heavy || bulky)")
    @Processor("carrier")
    static String ship() {
        return "forwarder";
    }

    @When("heavy || bulky")
    @Processor("carrier")
    static String drive() {
        return "van";
    }

    @Processor("carrier")
    static String post() {
        return "post";
    }
    // endregion

    // region absence
    @When("abroad")
    @Processor
    static String customsForm(@Input String country) {
        return "form for " + country;
    }

    @Processor
    static int pages(String customsForm) {
        return customsForm.length() / 10 + 1;
    }

    @Processor
    static String label(String carrier, Optional<String> customsForm) {
        return carrier + customsForm.map(form -> ", " + form).orElse("");
    }
    // endregion
}
