package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import java.util.List;

/** Matches of elements, of enum constants and of sealed types, as alternatives. */
final class Matched {
    enum Sort {
        SMALL,
        LARGE,
        ODD
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    @Flow(
            keep = {"cost", "area"},
            replaceable = false)
    static final class Parcels {
        @Processor("cost")
        static int small(@Input @Each("sorts") @Match("SMALL") Sort sort) {
            return 1;
        }

        @Processor("cost")
        static int large(@Input @Each("sorts") @Match({"LARGE", "ODD"}) Sort sort, @Input int more) {
            return 2 + more;
        }

        @Processor("area")
        static int circle(@Input @Each("shapes") @Match Circle circle) {
            return Diary.note("circle", 3 * circle.radius());
        }

        @Processor("area")
        static int square(@Input @Each("shapes") @Match Square square) {
            return Diary.note("square", square.side() * square.side());
        }
    }

    static void matches_L02_alternativesOfEachElement() {
        Matched_ParcelsFlow.Outputs outputs = new Matched_ParcelsFlow()
                .run(
                        List.of(Sort.ODD, Sort.SMALL, Sort.LARGE),
                        10,
                        List.of(new Square(2), new Circle(1), new Square(3)));

        assertThat(outputs.cost()).containsExactly(12, 1, 12);
        assertThat(outputs.area()).containsExactly(4, 3, 9);
        assertThat(Diary.read()).containsExactly("square", "circle", "square");
    }

    private Matched() {}
}
