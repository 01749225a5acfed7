package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.IntStream;

/** Who takes all waits for all. */
final class G14 {
    @Flow(replaceable = false)
    static final class Wait {
        @Processor
        static int number(@Input @Each("numbers") int n) {
            return Diary.note("number", n);
        }

        @Processor
        static int sum(@All("number") List<Integer> all) {
            return Diary.note("sum", all.stream().mapToInt(Integer::intValue).sum());
        }

        @Processor
        static int first(@First int number) {
            return number;
        }
    }

    static void g14_L04_L07_allAreThereBeforeTheSum() {
        G14_WaitFlow.Outputs outputs = new G14_WaitFlow().run(IntStream.range(0, 10).toArray());

        assertThat(outputs.sum()).isEqualTo(45);
        assertThat(outputs.first()).contains(0);
        assertThat(Diary.read()).hasSize(11).endsWith("sum");
    }

    private G14() {}
}
