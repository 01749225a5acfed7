package weather;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guards that always hold, and processors that run but make nothing. */
@Flow
class Weather {
    enum Sky { CLEAR, CLOUDY }

    record Air(boolean windy, int degrees) {}

    static final List<String> EVALUATED = new ArrayList<>();

    @Processor static char symbol(@Input @Match({"CLEAR", "CLOUDY"}) Sky sky) {
        return sky == Sky.CLEAR ? 'o' : '-';
    }

    @When("!early")
    @Processor("bright") static boolean clear(@Input @Match("CLEAR") Sky sky, @Input boolean early) {
        return true;
    }

    @When("early || !holiday")
    @Processor("bright") static boolean glimmering(@Input @Match("CLEAR") Sky sky) {
        return false;
    }

    @Processor("bright") static boolean cloudy(@Input Sky sky) {
        return false;
    }

    @Processor static boolean holiday(@Input int day) {
        EVALUATED.add("holiday");
        return day % 7 == 0;
    }

    @When("bright")
    @Processor static Optional<String> hat(@Input int day) {
        return day > 180 ? Optional.empty() : Optional.of("straw");
    }

    @When("bright")
    @Processor static @Nullable String glasses(@Input int day) {
        return day > 180 ? null : "dark";
    }

    @When("bright")
    @Spread @Processor static Air air(@Input int day) {
        return new Air(day % 2 == 0, day);
    }

    @When("!windy || early || early && !windy")
    @Processor static String walk(@Input boolean early) {
        return early ? "soon" : "later";
    }

    @Processor("rest") static String rest(@Match("CLOUDY") Sky tomorrow, boolean windy) {
        return "inside";
    }

    @Processor("rest") static String bask(@Match("CLEAR") Sky tomorrow) {
        return "outside";
    }

    @When("bright")
    @Processor static Sky tomorrow(@Input Sky sky) {
        return Sky.CLOUDY;
    }
}
