package signals;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** A traffic light: states that are constants of an enum. */
@Flow
final class Light {
    enum Colour { RED, GREEN, YELLOW, DARK }

    enum Event { TICK, FAIL, REPAIR }

    @Initial("colour")
    static Colour dark() {
        return Colour.DARK;
    }

    @When("!night")
    @Processor("colour")
    static Colour change(
            @Previous @Match({"RED", "GREEN", "YELLOW"}) Colour colour, @Input @Match("TICK") Event event) {
        return switch (colour) {
            case RED -> Colour.GREEN;
            case GREEN -> Colour.YELLOW;
            default -> Colour.RED;
        };
    }

    @Processor("colour")
    static Colour start(@Previous @Match("DARK") Colour colour, @Input @Match("REPAIR") Event event) {
        return Colour.RED;
    }

    @Processor("colour")
    static Colour fail(@Input @Match("FAIL") Event event) {
        return Colour.DARK;
    }

    @Processor
    static boolean night(@Input int hour) {
        return hour < 5;
    }

    @Processor
    static String walk(@Match("RED") Colour colour) {
        return "walk";
    }

    @Processor
    static String beware(@Match("DARK") Colour colour) {
        return "beware";
    }
}
