package guardslazy;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;
import dev.leat.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How absence travels, for references and primitives, and where it ends. */
@Flow(ways = Way.LAZY, targets = {"shout", "price", "smile", "known", "dear"})
class Menu {
    record Ends(char first, String rest) {}

    private final StringBuilder calls;

    Menu(StringBuilder calls) {
        this.calls = calls;
    }

    @Processor boolean known(@Input String dish) {
        calls.append("known ");
        return dish.length() > 3;
    }

    @When("known")
    @Processor String praise(@Input String dish, @Depends StringBuilder log) {
        log.append("praise ");
        return dish + " is delicious";
    }

    @When("known")
    @Processor int price(@Input String dish) {
        return dish.length();
    }

    @Processor int twice(int price) {
        calls.append("twice ");
        return 2 * price;
    }

    @Processor String both(String praise, int twice) {
        return praise + " for " + twice;
    }

    @Processor String wrapped(Optional<String> praise, Optional<Integer> twice) {
        return praise + " " + twice;
    }

    @Processor String nullable(@Nullable String praise, @Nullable Integer twice) {
        return praise + " " + twice;
    }

    @Spread @Processor Ends ends(String praise) {
        return new Ends(praise.charAt(0), praise.substring(1));
    }

    @Processor String shout(char first, String rest) {
        return Character.toUpperCase(first) + rest;
    }

    @Processor Optional<String> letter(@Input String dish) {
        return dish.isEmpty() ? Optional.empty() : Optional.of(dish.substring(0, 1));
    }

    @Processor String capital(String letter) {
        return letter.toUpperCase();
    }

    @Processor int count(@Nullable String letter) {
        return letter == null ? 0 : 1;
    }

    @When("known")
    @Processor Optional<String> tail(@Input String dish) {
        return Optional.of(dish.substring(1));
    }

    @Processor boolean dear(int price) {
        calls.append("dear ");
        return price > 5;
    }

    @When("dear")
    @Processor String sigh() {
        return "oh";
    }

    @When("!dear")
    @Processor String smile() {
        return "ah";
    }
}
