package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** Names that the generated code might want for itself. */
final class OddNames {
    @Flow(
            keep = {
                "step", "index", "failure", "list", "element", "outputs", "n", "e", "iIndex", "allStep", "eachI", "values",
                "previousStep", "run", "conditions", "size", "next", "iterator", "result", "array", "kept", "closed"
            },
            replaceable = false)
    static final class Odd {
        @Processor
        static List<Integer> i(@Input int n0) {
            return List.of(n0, n0 + 1);
        }

        @Processor
        static int step(@Each("i") int i) {
            return i;
        }

        @Processor
        static int index(int step) {
            return step;
        }

        @Processor
        static int failure(int step) {
            return step;
        }

        @Processor
        static int list(int step) {
            return step;
        }

        @Processor
        static int element(@Each("i") int element) {
            return element;
        }

        @Processor
        static int outputs(int element) {
            return element;
        }

        @Processor
        static int n(@Each("i") int n) {
            return n;
        }

        @Processor
        static int e(@Each("i") int e) {
            return e;
        }

        @Processor
        static int iIndex(int step) {
            return step;
        }

        @Processor
        static int allStep(int step) {
            return step;
        }

        @Processor
        static int eachI(int step) {
            return step;
        }

        @Processor
        static int values(int step) {
            return step;
        }

        @Initial("previousStep")
        static int first() {
            return 0;
        }

        @Processor
        static int previousStep(@Previous int previousStep, int step) {
            return step + previousStep;
        }

        @Processor
        static int run(@Each("i") int i, @Previous int previousStep) {
            return previousStep;
        }

        @Processor
        static boolean conditions(int step) {
            return step > 1;
        }

        @When("conditions")
        @Processor
        static int size(@Each("i") int size) {
            return size;
        }

        @Processor
        static int next(int step, @All("step") List<Integer> allStep) {
            return step + allStep.size();
        }

        @Processor
        static int iterator(int step) {
            return step;
        }

        @Processor
        static int result(int step) {
            return step;
        }

        @Processor
        static int array(int step) {
            return step;
        }

        @Processor
        static int kept(int step, @All("array") int[] array) {
            return step + array.length;
        }

        @Processor
        static int closed(int step) {
            return step;
        }
    }

    static void names_L16_noneIsTakenByTheGeneratedCode() {
        OddNames_OddFlow.Outputs outputs = new OddNames_OddFlow().run(1);

        assertThat(outputs.step()).containsExactly(1, 2);
        assertThat(outputs.failure()).containsExactly(1, 2);
        assertThat(outputs.previousStep()).containsExactly(1, 3);
        assertThat(outputs.run()).containsExactly(0, 1);
        assertThat(outputs.size()).containsExactly(2);
        assertThat(outputs.next()).containsExactly(3, 4);
        assertThat(outputs.kept()).containsExactly(3, 4);
        assertThat(outputs.closed()).containsExactly(1, 2);
    }

    private OddNames() {}
}
