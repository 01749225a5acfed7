package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** An element is seen before the next is made. */
final class G13 {
    @Flow(replaceable = false)
    static final class Interlaced {
        @Processor
        static Iterator<Integer> numbers(@Input int n) {
            return IntStream.range(0, n).peek(i -> Diary.note("made " + i)).boxed().iterator();
        }

        @Processor
        static int seen(@Each("numbers") int n) {
            return Diary.note("seen " + n, n);
        }

        @Processor
        static int count(@All("seen") List<Integer> all) {
            return all.size();
        }
    }

    static void g13_L09_elementIsSeenBeforeTheNextIsMade() {
        assertThat(new G13_InterlacedFlow().run(5).count()).isEqualTo(5);
        assertThat(Diary.read())
                .containsExactly(
                        "made 0", "seen 0", "made 1", "seen 1", "made 2", "seen 2", "made 3", "seen 3", "made 4",
                        "seen 4");
    }

    private G13() {}
}
