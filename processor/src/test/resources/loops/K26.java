package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.Stream;

/** Several sequences out of one of a sealed type. */
final class K26 {
    sealed interface Entry permits Deposit, Remark {}

    record Deposit(int amount) implements Entry {}

    record Remark(String text) implements Entry {}

    @Flow(replaceable = false)
    static final class Ledger {
        @Processor
        static Stream<Entry> entries(@Input String remark) {
            return Stream.of(new Deposit(3), new Remark(remark), new Deposit(4), new Remark("y"));
        }

        @Processor
        static int amount(@Each("entries") @Match Deposit deposit) {
            return Diary.note("amount", deposit.amount());
        }

        @Processor
        static String text(@Each("entries") @Match Remark remark) {
            return Diary.note("text", remark.text());
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int amount) {
            return sum + amount;
        }

        @Processor
        static String end(@Last int sum, @All("text") List<String> texts) {
            return sum + " " + texts;
        }
    }

    static void k26_L10_L01_oneStreamIsSplitByMatches() {
        assertThat(new K26_LedgerFlow().run("x").end()).isEqualTo("7 [x, y]");
        assertThat(Diary.read()).containsExactly("amount", "text", "amount", "text");
    }

    private K26() {}
}
