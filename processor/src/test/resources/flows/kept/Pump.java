package kept;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.Optional;

/** What is kept is there from the start, though not every run makes it. */
@Flow
final class Pump {
    @Initial("on")
    static boolean off() {
        return false;
    }

    @Initial("strokes")
    static int none() {
        return 0;
    }

    /** A condition that the next run takes: it changes in each run, whether a guard asks for it or not. */
    @Processor
    static boolean on(@Previous boolean on, @Input boolean toggle) {
        return on != toggle;
    }

    @When("counting && on")
    @Processor
    static int strokes(@Previous int strokes) {
        return strokes + 1;
    }

    @Processor
    static String shown(int strokes) {
        return strokes + " strokes";
    }

    @Processor
    static boolean worn(int strokes) {
        return strokes > 1;
    }

    @When("worn && on")
    @Processor
    static String alert(int strokes) {
        return "worn by " + strokes;
    }

    @Processor
    static String told(Optional<Integer> strokes) {
        return strokes.map(Object::toString).orElse("nothing new");
    }

    @Processor("lamp")
    @When("on")
    static char lit() {
        return '*';
    }

    @Processor("lamp")
    static char unlit() {
        return '.';
    }

    @Processor
    static boolean counting(@Input int level) {
        return level > 0;
    }
}
