package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.List;

/** Names outside ASCII, a dollar, and a value called like a type variable. */
@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"süße", "größe"})
final class Straße {
    private Straße() {}

    record Größe(int maß) {}

    @Processor
    static int größe(@Input String straße) {
        return straße.length();
    }

    @Processor
    static int süße(@Input Größe maß) {
        return maß.maß();
    }

    @Processor
    static List<? extends Größe> alle(int süße) {
        return List.of();
    }

    @Processor
    static int $1(int größe) {
        return größe;
    }

    @Processor
    static int T(int $1) {
        return $1;
    }

    @Processor
    static boolean süß(int süße) {
        return süße > 1;
    }

    @Processor
    static boolean gräulich(int süße) {
        return süße > 2;
    }

    @When("süß && gräulich")
    @Processor("farbe")
    static String rot(int größe) {
        return "rot";
    }

    @Processor("farbe")
    static String blau() {
        return "blau";
    }

    @Processor
    static int tiefe(String T) {
    //                      ^ Leat/TypeMismatch
        return T.length();
    }
}
