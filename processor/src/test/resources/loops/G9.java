package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** Running totals, and differences. */
final class G9 {
    @Flow(replaceable = false)
    static final class Totals {
        @Initial("total")
        static int nothing() {
            return 0;
        }

        @Processor
        static int total(@Previous int total, @Input @Each("numbers") int n) {
            return total + n;
        }

        @Processor
        static List<Integer> totals(@All("total") List<Integer> all) {
            return all;
        }

        @Processor
        static int end(@Last int total) {
            return total;
        }
    }

    @Flow(replaceable = false)
    static final class Differences {
        @Processor
        static int number(@Input @Each("numbers") int n) {
            return n;
        }

        @Initial("number")
        static int zero() {
            return 0;
        }

        @Processor
        static int difference(int number, @Previous @From("number") int before) {
            return number - before;
        }

        @Initial("again")
        static int none() {
            return 0;
        }

        @Processor
        static int again(@Previous int again, int difference) {
            return again + difference;
        }

        @Processor
        static List<Integer> differences(@All("difference") List<Integer> all) {
            return all;
        }

        @Processor
        static List<Integer> sums(@All("again") List<Integer> all) {
            return all;
        }
    }

    static void g9_L05_runningTotalsAndTheLast() {
        G9_TotalsFlow.Outputs outputs = new G9_TotalsFlow().run(new int[] {5, 3, -2});

        assertThat(outputs.totals()).containsExactly(5, 8, 6);
        assertThat(outputs.end()).isEqualTo(6);
    }

    static void g9_L05_differencesFromTheElementBefore() {
        G9_DifferencesFlow.Outputs outputs = new G9_DifferencesFlow().run(new int[] {5, 12, 9});

        assertThat(outputs.differences()).containsExactly(5, 7, -3);
        assertThat(outputs.sums()).containsExactly(5, 12, 9);
    }

    private G9() {}
}
