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

/** The first of a loop over a stream, which others take too. */
final class K17Streams {
    @Flow(replaceable = false)
    static final class Firsts {
        @Processor
        static int tenfold(@Input @Each("numbers") int n) {
            return Diary.note("tenfold", 10 * n);
        }

        @Processor
        static int first(@First int tenfold) {
            return tenfold;
        }

        @Processor
        static int count(@All("tenfold") List<Integer> all) {
            return all.size();
        }
    }

    static void k17_L07_firstIsNoSecondTakerOfAStream() {
        K17Streams_FirstsFlow.Outputs outputs = new K17Streams_FirstsFlow().run(IntStream.of(4, 5));

        assertThat(outputs.first()).contains(40);
        assertThat(outputs.count()).isEqualTo(2);
        assertThat(Diary.read()).containsExactly("tenfold", "tenfold");
    }

    private K17Streams() {}
}
