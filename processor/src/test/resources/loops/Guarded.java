package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** Guards, alternatives and shared conditions, two deep. */
final class Guarded {
    @Flow(
            keep = {"verdict", "mark"},
            replaceable = false)
    static final class Exams {
        @Processor
        static List<Integer> points(@Input @Each("classes") List<Integer> room) {
            return room;
        }

        @Processor
        static boolean strict(@Input int year) {
            return Diary.note("strict", year > 2000);
        }

        @Processor
        static boolean small(@Input @Each("classes") List<Integer> room) {
            return Diary.note("small", room.size() < 3);
        }

        @Processor
        static boolean good(@Each("points") int points) {
            return Diary.note("good " + points, points > 5);
        }

        @When("good && small")
        @Processor("verdict")
        static String praised(@Each("points") int points) {
            return "praised";
        }

        @When("good || (strict && !small)")
        @Processor("verdict")
        static String passed(@Each("points") int points) {
            return "passed";
        }

        @Processor("verdict")
        static String failed(@Each("points") int points) {
            return "failed";
        }

        @When("!good")
        @Processor
        static String mark(String verdict) {
            return verdict + "?";
        }
    }

    static void guards_L02_conditionsOfThreeScopesAreAskedOnceWhereTheyAre() {
        Guarded_ExamsFlow.Outputs outputs =
                new Guarded_ExamsFlow().run(List.of(List.of(9, 1), List.of(8, 2, 7), List.of()), 2001);

        assertThat(outputs.verdict()).containsExactly("praised", "failed", "passed", "passed", "passed");
        assertThat(outputs.mark()).containsExactly("failed?", "passed?");
        assertThat(Diary.read())
                .containsExactly(
                        "good 9", "small", "good 1", "strict", "good 8", "small", "good 2", "good 7");
    }

    private Guarded() {}
}
