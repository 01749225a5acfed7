package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.runtime.Rejected;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one asks for by name of loops that a run makes as a stream is pulled, and of those with objects of elements. */
final class K37Pulled {
    @Flow(
            ways = {Way.LAZY, Way.SHEET},
            targets = {"first", "other"},
            replaceable = false)
    static final class Pulled {
        @Processor
        static int doubled(@Input @Each("numbers") int n) {
            return Diary.note("double " + n, 2 * n);
        }

        @Processor
        static int first(@All("doubled") Stream<Integer> all) {
            return Diary.note("first", all.findFirst().orElse(0));
        }

        @Processor
        static int other(int first) {
            return first + 1;
        }
    }

    static void pulled_L10_L16_runAndTargetsStopTheLoop() {
        assertThat(K37Pulled_PulledFlow.create().run(new int[] {1, 2}).other()).isEqualTo(3);
        assertThat(Diary.read()).containsExactly("double 1", "first");
        assertThat(K37Pulled_PulledFlow.create().runFirst(new int[] {4, 5})).isEqualTo(8);
        assertThat(Diary.read()).containsExactly("double 4", "first");
        assertThat(K37Pulled_PulledFlow.create().runOther(new int[] {4, 5})).isEqualTo(9);
        assertThat(Diary.read()).containsExactly("double 4", "first");
    }

    static void pulled_L10_L16_lazyValuesAndSheetsCollect() {
        K37Pulled_PulledFlowLazy lazy = K37Pulled_PulledFlow.create().lazy(new int[] {1, 2});
        assertThat(lazy.other()).isEqualTo(3);
        assertThat(lazy.first()).isEqualTo(2);
        assertThat(Diary.read()).containsExactly("double 1", "double 2", "first");
        K37Pulled_PulledFlowSheet sheet = K37Pulled_PulledFlow.create().sheet();
        sheet.numbers(new int[] {3, 4});
        assertThat(sheet.other()).isEqualTo(7);
        sheet.numbers(new int[] {5});
        assertThat(sheet.other()).isEqualTo(11);
        assertThat(Diary.read()).containsExactly("double 3", "double 4", "first", "double 5", "first");
    }

    /** What is opened for a loop that is pulled is closed with it also on the way to one value. */
    @Flow(
            ways = Way.LAZY,
            targets = {"some"},
            replaceable = false)
    static final class Opened {
        @Processor
        static Stream<Integer> numbers(@Input Stream<Integer> source, @Input int most) {
            return source.limit(most).onClose(() -> Diary.note("close numbers"));
        }

        @Processor
        static int doubled(@Each("numbers") int n) throws IOException {
            if (n == 3) {
                throw new IOException("three");
            }
            return Diary.note("double " + n, 2 * n);
        }

        @Processor
        static List<Integer> some(@All("doubled") Stream<Integer> all) {
            return all.limit(2).toList();
        }
    }

    private static Stream<Integer> source() {
        return IntStream.rangeClosed(1, 9).boxed().onClose(() -> Diary.note("close source"));
    }

    static void opened_L09_L10_L16_closedInEachWay() throws IOException {
        assertThat(K37Pulled_OpenedFlow.create().run(source(), 5).some()).containsExactly(2, 4);
        assertThat(Diary.read()).containsExactly("double 1", "double 2", "close source", "close numbers");
        assertThat(K37Pulled_OpenedFlow.create().runSome(source(), 5)).containsExactly(2, 4);
        assertThat(Diary.read()).startsWith("double 1", "double 2", "close source", "close numbers");
        K37Pulled_OpenedFlowLazy lazy = K37Pulled_OpenedFlow.create().lazy(source(), 2);
        assertThat(lazy.some()).containsExactly(2, 4);
        assertThat(Diary.read()).startsWith("double 1", "double 2", "close source", "close numbers");
        K37Pulled_OpenedFlowLazy failing = K37Pulled_OpenedFlow.create().lazy(source(), 4);
        assertThatThrownBy(failing::some).isInstanceOf(IOException.class).hasMessage("three");
        assertThat(Diary.read()).startsWith("double 1", "double 2", "close source", "close numbers");
    }

    static class Thing implements AutoCloseable {
        private static int all;
        final int number = ++all;

        Thing() {
            Diary.note("open");
        }

        static void anew() {
            all = 0;
        }

        @Override
        public void close() throws IOException {
            Diary.note("close " + number);
            if (number == 9) {
                throw new IOException("nine");
            }
        }
    }

    /** Objects of elements, and one of the run beside them. */
    @Flow(
            ways = {Way.LAZY, Way.SHEET},
            targets = {"all", "other"},
            replaceable = false)
    static final class Objects {
        @Processor
        static int used(@Input @Each(value = "files", rejected = "broken") String file, @Depends(per = "files") Thing thing) {
            return Diary.note("use " + thing.number, file.length());
        }

        @Processor
        static int again(int used, @Depends(per = "files") Thing thing) {
            return Diary.note("again " + thing.number, used + thing.number);
        }

        @Processor
        static List<Integer> all(@All("again") List<Integer> again, List<Rejected<String>> broken) {
            return again;
        }

        @Processor
        static int other(@Input int n) {
            return n;
        }
    }

    static void objects_L08_L16_openedAndClosedWithTheirElementsInEachWay() throws IOException {
        List<String> expected = List.of("open", "use 1", "again 1", "close 1", "open", "use 2", "again 2", "close 2");
        List<String> files = List.of("ab", "c");
        Thing.anew();
        assertThat(new K37Pulled_ObjectsFlow(Thing::new).runAll(files)).containsExactly(3, 3);
        assertThat(Diary.read()).isEqualTo(expected);
        Thing.anew();
        K37Pulled_ObjectsFlowLazy lazy = new K37Pulled_ObjectsFlow(Thing::new).lazy(files, 1);
        assertThat(lazy.all()).containsExactly(3, 3);
        assertThat(lazy.broken()).isEmpty();
        assertThat(Diary.read()).isEqualTo(expected);
        Thing.anew();
        K37Pulled_ObjectsFlowSheet sheet = new K37Pulled_ObjectsFlow(Thing::new).sheet();
        sheet.files(files);
        sheet.n(1);
        assertThat(sheet.all()).containsExactly(3, 3);
        assertThat(Diary.read()).isEqualTo(expected);
    }

    private K37Pulled() {}
}
