package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sequence that is read once, never held as a whole, closed once. */
final class G11 {
    /** Of so many that nobody can hold them. */
    @Flow(replaceable = false)
    static final class Lines {
        @Processor
        static Stream<String> lines(@Input int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> i + (i == 7 ? "!" : ""))
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static int length(@Each("lines") String line, @Input boolean strict) {
            if (strict && line.endsWith("!")) {
                throw new IllegalArgumentException(line);
            }
            return line.length();
        }

        @Initial("longest")
        static String none() {
            return "";
        }

        @Processor
        static String longest(@Previous String longest, @Each("lines") String line, int length) {
            return length > longest.length() ? line : longest;
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, int length) {
            return sum + length;
        }

        @Processor
        static String end(@Last String longest, @Last long sum) {
            return longest + " " + sum;
        }
    }

    static void g11_L09_readOnceByThreeProcessors() {
        assertThat(new G11_LinesFlow().run(12, false).end()).isEqualTo("7! 15");
        assertThat(Diary.read()).containsExactly("close");
    }

    static void g11_L09_closedOnceWhereAnElementFails() {
        assertThatThrownBy(() -> new G11_LinesFlow().run(12, true)).hasMessage("7!");
        assertThat(Diary.read()).containsExactly("close");
    }

    private G11() {}
}
