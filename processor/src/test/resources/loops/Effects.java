package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;

/** Effects of the run, guarded ones, of what is absent, and with objects. */
final class Effects {
    @Flow(replaceable = false)
    static final class Told {
        @Processor
        static boolean even(@Input @Each("numbers") int n) {
            return n % 2 == 0;
        }

        @When("even")
        @Processor
        static void told(@Input @Each("numbers") int n, @Depends List<String> log) {
            log.add("told " + n);
        }

        @When("even")
        @Processor
        static int half(@Input @Each("numbers") int n) {
            return n / 2;
        }

        @Processor
        static void halved(int half, @Depends List<String> log) {
            log.add("halved " + half);
        }

        @Processor
        static void end(@All("half") List<Integer> halves, @Depends List<String> log) {
            log.add("end " + halves);
        }
    }

    static void effects_L11_guardedAndOfTheRun() {
        List<String> log = new ArrayList<>();
        new Effects_ToldFlow(log).run(new int[] {1, 2, 3, 4});

        assertThat(log).containsExactly("told 2", "halved 1", "told 4", "halved 2", "end [1, 2]");
    }

    private Effects() {}
}
