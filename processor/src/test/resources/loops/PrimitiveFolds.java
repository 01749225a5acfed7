package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** Folds of all kinds of primitives, guarded, taken by others, in a second pass. */
final class PrimitiveFolds {
    @Flow(
            keep = {"share", "byteBefore", "charBefore", "flagBefore", "floatBefore"},
            replaceable = false)
    static final class Folds {
        @Processor
        static boolean even(@Input @Each("numbers") int n) {
            return n % 2 == 0;
        }

        @Initial("aByte")
        static byte aByte0() {
            return 1;
        }

        @Processor
        static byte aByte(@Previous byte aByte, @Input @Each("numbers") int n) {
            return (byte) (aByte + n);
        }

        @Initial("aShort")
        static short aShort0() {
            return 2;
        }

        @When("even")
        @Processor
        static short aShort(@Previous short aShort, @Input @Each("numbers") int n) {
            return (short) (aShort + n);
        }

        @Initial("aChar")
        static char aChar0() {
            return 'a';
        }

        @When("!even")
        @Processor
        static char aChar(@Previous char aChar, @Input @Each("numbers") int n) {
            return (char) (aChar + n);
        }

        @Initial("aFloat")
        static float aFloat0() {
            return 0.5f;
        }

        @Processor
        static float aFloat(@Previous float aFloat, @Input @Each("numbers") int n) {
            return aFloat + n;
        }

        @Initial("aDouble")
        static double aDouble0() {
            return 0.25;
        }

        @Processor
        static double aDouble(@Previous double aDouble, @Input @Each("numbers") int n) {
            return aDouble + n;
        }

        @Initial("flag")
        static boolean flag0() {
            return false;
        }

        @Processor
        static boolean flag(@Previous boolean flag, @Input @Each("numbers") int n) {
            return !flag;
        }

        @Processor
        static String share(
                @Input @Each("numbers") int n,
                byte aByte,
                float aFloat,
                boolean flag,
                @Last("aByte") byte lastByte,
                @Last double aDouble) {
            return n + "/" + aByte + "/" + aFloat + "/" + flag + "/" + lastByte + "/" + aDouble;
        }

        @Processor
        static String end(@Last short aShort, @Last char aChar, @Last boolean flag) {
            return aShort + "" + aChar + flag;
        }

        @Processor
        static byte byteBefore(@Input @Each("numbers") int n, @Previous byte aByte) {
            return aByte;
        }

        @Processor
        static char charBefore(@Input @Each("numbers") int n, @Previous char aChar) {
            return aChar;
        }

        @Processor
        static boolean flagBefore(@Input @Each("numbers") int n, @Previous boolean flag) {
            return flag;
        }

        @Processor
        static float floatBefore(@Input @Each("numbers") int n, @Previous float aFloat) {
            return aFloat;
        }
    }

    static void primitives_L05_foldsOfAllKinds() {
        PrimitiveFolds_FoldsFlow.Outputs outputs = new PrimitiveFolds_FoldsFlow().run(new int[] {1, 2, 3});

        assertThat(outputs.share())
                .containsExactly("1/2/1.5/true/7/6.25", "2/4/3.5/false/7/6.25", "3/7/6.5/true/7/6.25");
        assertThat(outputs.end()).isEqualTo("4etrue");
        assertThat(outputs.byteBefore()).containsExactly(1, 2, 4);
        assertThat(outputs.charBefore()).containsExactly('a', 'b', 'b');
        assertThat(outputs.flagBefore()).containsExactly(false, true, false);
        assertThat(outputs.floatBefore()).containsExactly(0.5f, 1.5f, 3.5f);
    }

    private PrimitiveFolds() {}
}
