package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** A condition of the scope around is asked once there, and only if need be. */
final class K8 {
    @Flow(keep = "seat", replaceable = false)
    static final class Rows {
        @Processor
        static List<List<String>> rows(@Input int n) {
            return List.of(List.of("a", "b"), List.of(), List.of("c"));
        }

        @Processor
        static List<String> seats(@Each("rows") List<String> row) {
            return row;
        }

        @Processor
        static boolean wide(@Each("rows") List<String> row) {
            Diary.note("wide");
            return row.size() > 1;
        }

        @When("wide")
        @Processor
        static String seat(@Each("seats") String name) {
            return Diary.note("seat", name + "!");
        }
    }

    static void k8_L02_L03_conditionOfTheScopeAroundIsAskedOnceWhenNeeded() {
        assertThat(new K8_RowsFlow().run(0).seat()).containsExactly("a!", "b!");
        assertThat(Diary.read()).containsExactly("wide", "seat", "seat", "wide");
    }

    private K8() {}
}
