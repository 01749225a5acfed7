package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.ArrayList;
import java.util.List;

/** Three passes, by way of values outside. */
final class K19 {
    @Flow(replaceable = false)
    static final class Spread {
        @Processor
        static int number(@Input @Each("numbers") Integer n) {
            return Diary.note("number", n);
        }

        @Processor
        static int mean(@All("number") List<Integer> all) {
            return all.stream().mapToInt(Integer::intValue).sum() / all.size();
        }

        @Processor
        static int off(int number, int mean) {
            return Diary.note("off", number - mean);
        }

        @Processor
        static int widest(@All("off") List<Integer> all) {
            return all.stream().mapToInt(Math::abs).max().orElse(0);
        }

        @Processor
        static int percent(int off, int widest) {
            return Diary.note("percent", 100 * off / widest);
        }

        @Processor
        static String end(@All("percent") List<Integer> all) {
            return "" + all;
        }
    }

    static void k19_L08_L04_threePasses() {
        K19_SpreadFlow.Outputs outputs = new K19_SpreadFlow().run(List.of(2, 4, 9));

        assertThat(outputs.mean()).isEqualTo(5);
        assertThat(outputs.widest()).isEqualTo(4);
        assertThat(outputs.end()).isEqualTo("[-75, -25, 100]");
        assertThat(Diary.read())
                .containsExactly(
                        "number", "number", "number", "off", "off", "off", "percent", "percent", "percent");
    }

    static void k19_L08_iterableIsAskedForOneIterator() {
        List<Integer> asked = new ArrayList<>();
        Iterable<Integer> once = () -> {
            asked.add(1);
            assertThat(asked).hasSize(1);
            return List.of(2, 4, 9).iterator();
        };

        assertThat(new K19_SpreadFlow().run(once).end()).isEqualTo("[-75, -25, 100]");
    }

    private K19() {}
}
