package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Folds of four scopes at once, over a flow of many steps. */
final class Deep {
    @Flow(
            keep = {"path", "counted"},
            replaceable = false)
    static final class Four {
        @Processor
        static int[] as(@Input int n) {
            return IntStream.range(0, n).toArray();
        }

        @Processor
        static int[] bs(@Each("as") int a, @Input int n) {
            return IntStream.range(0, n).toArray();
        }

        @Processor
        static int[] cs(@Each("bs") int b, @Input int n) {
            return IntStream.range(0, n).toArray();
        }

        @Processor
        static int[] ds(@Each("cs") int c, @Input int n) {
            return IntStream.range(0, n).toArray();
        }

        @Processor
        static String path(@Each("as") int a, @Each("bs") int b, @Each("cs") int c, @Each("ds") int d) {
            return "" + a + b + c + d;
        }

        @Initial("inC")
        static int inC0() {
            return 0;
        }

        @Processor
        static int inC(@Previous int inC, String path) {
            return inC + 1;
        }

        @Initial("inB")
        static int inB0() {
            return 0;
        }

        @Per("bs")
        @Processor
        static int inB(@Previous int inB, String path) {
            return inB + 1;
        }

        @Initial("inA")
        static int inA0() {
            return 0;
        }

        @Per("as")
        @Processor
        static int inA(@Previous int inA, String path) {
            return inA + 1;
        }

        @Initial("inRun")
        static int inRun0() {
            return 0;
        }

        @Per
        @Processor
        static int inRun(@Previous int inRun, String path) {
            return inRun + 1;
        }

        @Processor
        static String counted(@Each("as") int a, @Last int inA, @All("inC") int[] inC, @All("inB") int[] inB) {
            return a + ":" + inA + Arrays.toString(inC) + Arrays.toString(inB);
        }

        @Processor
        static int count(@Last int inRun) {
            return inRun;
        }
    }

    static void deep_L05_L06_foldsOfFourScopes() {
        Deep_FourFlow.Outputs outputs = new Deep_FourFlow().run(2);

        assertThat(outputs.path()).hasSize(16).startsWith("0000", "0001", "0010").endsWith("1111");
        assertThat(outputs.counted())
                .containsExactly(
                        "0:8[1, 2, 1, 2, 1, 2, 1, 2][1, 2, 3, 4, 1, 2, 3, 4]",
                        "1:8[1, 2, 1, 2, 1, 2, 1, 2][1, 2, 3, 4, 1, 2, 3, 4]");
        assertThat(outputs.count()).isEqualTo(16);
    }

    private Deep() {}
}
