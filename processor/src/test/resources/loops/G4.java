package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** A loop of no elements. */
final class G4 {
    @Flow(replaceable = false)
    static final class Empty {
        @Processor
        static int inside(@Input @Each("numbers") int n) {
            return Diary.note("inside", n);
        }

        @Initial("sum")
        static int first() {
            return 7;
        }

        @Processor
        static int sum(@Previous int sum, int inside) {
            return sum + inside;
        }

        @Processor
        static List<Integer> behind(@All("inside") List<Integer> all) {
            return Diary.note("behind", all);
        }

        @Processor
        static int end(@Last int sum) {
            return sum;
        }
    }

    static void g4_L04_L05_whatIsBehindALoopOfNoElementsIsMadeOnce() {
        G4_EmptyFlow.Outputs outputs = new G4_EmptyFlow().run(new int[0]);

        assertThat(outputs.behind()).isEmpty();
        assertThat(outputs.end()).isEqualTo(7);
        assertThat(Diary.read()).containsExactly("behind");
    }

    private G4() {}
}
