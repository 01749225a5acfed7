package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Arrays;

/** Elements, folds and what is kept of all eight kinds of primitives. */
final class Primitives {
    @Flow(
            keep = {"aByte", "aShort", "anInt", "aLong", "aFloat", "aDouble", "aChar", "aBoolean"},
            replaceable = false)
    static final class All8 {
        @Processor
        static byte aByte(@Input @Each("bytes") byte b) {
            return (byte) -b;
        }

        @Processor
        static short aShort(@Input @Each("shorts") short s) {
            return (short) -s;
        }

        @Processor
        static int anInt(@Input @Each("ints") int i) {
            return -i;
        }

        @Processor
        static long aLong(@Input @Each("longs") long l) {
            return -l;
        }

        @Processor
        static float aFloat(@Input @Each("floats") float f) {
            return -f;
        }

        @Processor
        static double aDouble(@Input @Each("doubles") double d) {
            return -d;
        }

        @Processor
        static char aChar(@Input @Each("chars") char c) {
            return (char) (c + 1);
        }

        @Processor
        static boolean aBoolean(@Input @Each("booleans") boolean b) {
            return !b;
        }

        @Processor
        static String end(
                @dev.leat.All("aByte") byte[] bytes,
                @dev.leat.All("aShort") short[] shorts,
                @dev.leat.All("anInt") int[] ints,
                @dev.leat.All("aLong") long[] longs,
                @dev.leat.All("aFloat") float[] floats,
                @dev.leat.All("aDouble") double[] doubles,
                @dev.leat.All("aChar") char[] chars,
                @dev.leat.All("aBoolean") boolean[] booleans) {
            return Arrays.toString(bytes) + Arrays.toString(shorts) + Arrays.toString(ints) + Arrays.toString(longs)
                    + Arrays.toString(floats) + Arrays.toString(doubles) + Arrays.toString(chars)
                    + Arrays.toString(booleans);
        }
    }

    private static Primitives_All8Flow.Outputs run() {
        return new Primitives_All8Flow()
                .run(
                        new byte[] {1, 2},
                        new short[] {3},
                        new int[] {4},
                        new long[] {5},
                        new float[] {6},
                        new double[] {7, 8},
                        new char[] {'a'},
                        new boolean[] {true, false});
    }

    static void primitives_L04_allInArraysOfTheirKind() {
        assertThat(run().end()).isEqualTo("[-1, -2][-3][-4][-5][-6.0][-7.0, -8.0][b][false, true]");
    }

    static void primitives_L14_keptInArraysOfTheirKind() {
        Primitives_All8Flow.Outputs outputs = run();
        byte[] bytes = outputs.aByte();
        short[] shorts = outputs.aShort();
        int[] ints = outputs.anInt();
        long[] longs = outputs.aLong();
        float[] floats = outputs.aFloat();
        double[] doubles = outputs.aDouble();
        char[] chars = outputs.aChar();
        boolean[] booleans = outputs.aBoolean();

        assertThat(bytes).containsExactly(-1, -2);
        assertThat(shorts).containsExactly(-3);
        assertThat(ints).containsExactly(-4);
        assertThat(longs).containsExactly(-5);
        assertThat(floats).containsExactly(-6);
        assertThat(doubles).containsExactly(-7, -8);
        assertThat(chars).containsExactly('b');
        assertThat(booleans).containsExactly(false, true);
    }

    private Primitives() {}
}
