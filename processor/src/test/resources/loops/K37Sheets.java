package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loops of which values are asked for by name, lazily and in sheets. */
final class K37Sheets {
    @Flow(
            keep = "c",
            ways = {Way.LAZY, Way.SHEET},
            replaceable = false)
    static final class Asked {
        @Processor
        static int a(@Input @Each("xs") int x) {
            return Diary.note("a" + x, x + 1);
        }

        @Processor
        static int b(int a) {
            return Diary.note("b" + a, 2 * a);
        }

        @Processor
        static int c(int a) {
            return Diary.note("c" + a, 3 * a);
        }

        @Processor
        static int bs(@All("b") List<Integer> all) {
            return Diary.note("bs", all.stream().mapToInt(each -> each).sum());
        }

        @Processor
        static long cs(@All("c") Stream<Integer> all) {
            return Diary.note("cs", all.mapToLong(each -> each).sum());
        }

        @Processor
        static void told(int c) {
            Diary.note("told");
        }
    }

    static void asked_L16_L11_lazilyMakesWhatLeadsToWhatIsAskedFor() {
        K37Sheets_AskedFlowLazy lazy = K37Sheets_AskedFlow.create().lazy(new int[] {1, 2});
        assertThat(lazy.bs()).isEqualTo(10);
        assertThat(Diary.read()).containsExactly("a1", "a2", "b2", "b3", "bs");
        assertThat(lazy.cs()).isEqualTo(15);
        assertThat(lazy.c()).containsExactly(6, 9);
        assertThat(lazy.cs()).isEqualTo(15);
        assertThat(Diary.read()).containsExactly("c2", "c3", "cs");
    }

    static void asked_L16_sheetsMakeAgainWhatAChangeReaches() {
        K37Sheets_AskedFlowSheet sheet = K37Sheets_AskedFlow.create().sheet();
        int[] given = {1, 2};
        sheet.xs(given);
        assertThat(sheet.bs()).isEqualTo(10);
        given[0] = 100;
        assertThat(sheet.bs()).isEqualTo(10);
        assertThat(sheet.cs()).isEqualTo(15);
        Diary.read();
        List<String> told = new ArrayList<>();
        sheet.on().cs((before, now) -> told.add(before + " to " + now));
        sheet.xs(new int[] {1, 2});
        assertThat(sheet.bs()).isEqualTo(10);
        assertThat(Diary.read()).isEmpty();
        sheet.xs(new int[] {2, 1});
        assertThat(sheet.bs()).isEqualTo(10);
        assertThat(sheet.c()).containsExactly(9, 6);
        assertThat(told).isEmpty();
        sheet.xs(new int[] {2});
        assertThat(sheet.bs()).isEqualTo(6);
        assertThat(told).containsExactly("15 to 9");
        assertThat(Diary.read()).doesNotContain("told");
    }

    /** What is taken of loops by steps with guards, and what may not be there. */
    @Flow(
            ways = {Way.LAZY, Way.SHEET},
            replaceable = false)
    static final class Absent {
        @Processor
        static boolean open(@Input int hour) {
            return hour > 8;
        }

        @When("open")
        @Processor
        static Set<String> shelves(@Input Map<String, Integer> stock) {
            return new java.util.TreeSet<>(stock.keySet());
        }

        @Processor
        static boolean cheap(@Input @Each("stock") Map.Entry<String, Integer> entry) throws IOException {
            if (entry.getValue() < 0) {
                throw new IOException("no price");
            }
            return entry.getValue() < 10;
        }

        @When("cheap && open")
        @Processor
        static String offer(@Input @Each("stock") Map.Entry<String, Integer> entry) {
            return entry.getKey();
        }

        @Processor
        static int shelf(@Each("shelves") String shelf, @First("offer") Optional<String> first, Set<String> shelves) {
            return first.orElse("").length() + shelf.length() + 10 * shelves.size();
        }

        @Initial("sum")
        static int none() {
            return 900;
        }

        @Processor
        static int sum(@Previous int sum, int shelf) {
            return sum + shelf;
        }

        @Processor
        static String best(@First String offer) {
            return "best " + offer;
        }

        @Processor
        static String total(@Last Optional<Integer> sum, @All("shelf") List<Integer> each) {
            return sum + " " + each;
        }
    }

    static void absent_L13_L07_L16_whatIsNotThereIsAbsentByName() {
        TreeMap<String, Integer> stock = new TreeMap<>(Map.of("pen", 3, "ink", 20, "cup", 5));
        K37Sheets_AbsentFlowLazy open = K37Sheets_AbsentFlow.create().lazy(9, stock);
        assertThat(open.best()).contains("best cup");
        assertThat(open.total()).contains("Optional[1008] [36, 36, 36]");
        K37Sheets_AbsentFlowLazy closed = K37Sheets_AbsentFlow.create().lazy(7, stock);
        assertThat(closed.best()).isEmpty();
        assertThat(closed.total()).isEmpty();
        K37Sheets_AbsentFlowSheet sheet = K37Sheets_AbsentFlow.create().sheet();
        sheet.stock(stock).hour(9);
        assertThat(sheet.best()).contains("best cup");
        stock.put("cap", 1);
        assertThat(sheet.best()).contains("best cup");
        sheet.stock(stock);
        assertThat(sheet.best()).contains("best cap");
        sheet.hour(7);
        assertThat(sheet.best()).isEmpty();
        assertThat(sheet.total()).isEmpty();
    }

    /** Elements that are rejected, what can be read once, and objects made for the run. */
    @Flow(
            ways = {Way.LAZY, Way.SHEET},
            replaceable = false)
    static final class Rejecting {
        @Processor
        static Iterator<String> lines(@Input String text) {
            Diary.note("lines");
            return text.lines().iterator();
        }

        @Processor
        static int number(@Each(value = "lines", rejected = "bad") String line) {
            return Integer.parseInt(line);
        }

        @Processor
        static int half(int number) {
            if (number % 2 != 0) {
                throw new IllegalStateException("odd");
            }
            return number / 2;
        }

        @Processor
        static int halves(@All("half") int[] all) {
            return java.util.Arrays.stream(all).sum();
        }

        @Processor
        static int numbers(@All("number") Set<Integer> all) {
            return all.stream().collect(Collectors.summingInt(each -> each));
        }
    }

    static void rejecting_L12_L09_L16_aLoopIsMadeOnceForAllThatIsAsked() {
        K37Sheets_RejectingFlowLazy lazy = K37Sheets_RejectingFlow.create().lazy("2\n3\nx\n4");
        assertThat(lazy.numbers()).isEqualTo(6);
        assertThat(lazy.halves()).isEqualTo(3);
        assertThat(lazy.bad()).extracting(rejected -> rejected.index()).containsExactly(1L, 2L);
        assertThat(Diary.read()).containsExactly("lines");
        K37Sheets_RejectingFlowSheet sheet = K37Sheets_RejectingFlow.create().sheet();
        sheet.text("2\n4");
        assertThat(sheet.halves()).isEqualTo(3);
        sheet.text("2\n5");
        assertThat(sheet.bad()).extracting(rejected -> rejected.step()).containsExactly("half");
        assertThat(sheet.halves()).isEqualTo(1);
    }

    static void asked_L13_L16_aNullSequenceIsToldByItsName() {
        assertThatThrownBy(() -> K37Sheets_AskedFlow.create().lazy(null).bs())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("xs");
        assertThatThrownBy(() -> K37Sheets_AskedFlow.create().sheet().xs(null).bs())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("xs");
    }

    /** A builder's replacements go for elements too. */
    @Flow(ways = {Way.LAZY, Way.SHEET}, keep = "price")
    static final class Priced {
        @Processor
        static int price(@Input @Each("orders") int order, @Depends List<Integer> prices) {
            return Diary.note("price", prices.get(order));
        }

        @Processor
        static int sum(@All("price") int[] all) {
            return java.util.Arrays.stream(all).sum();
        }

        @Processor
        static String told(int sum) {
            return "sum " + sum;
        }
    }

    static void priced_L16_replacementsGoForElements() {
        List<Integer> none = List.of();
        int[] orders = {1, 3};
        K37Sheets_PricedFlow constant = K37Sheets_PricedFlow.builder().prices(none).price(10).build();
        assertThat(constant.lazy(orders).told()).isEqualTo("sum 20");
        assertThat(constant.sheet().orders(orders).told()).isEqualTo("sum 20");
        assertThat(constant.sheet().orders(orders).price()).containsExactly(10, 10);
        K37Sheets_PricedFlow made =
                K37Sheets_PricedFlow.builder().prices(none).priceBy(order -> order * order).build();
        assertThat(made.lazy(orders).told()).isEqualTo("sum 10");
        assertThat(made.sheet().orders(orders).told()).isEqualTo("sum 10");
        K37Sheets_PricedFlow replaced =
                K37Sheets_PricedFlow.builder().prices(none).sum(7).build();
        assertThat(replaced.lazy(orders).told()).isEqualTo("sum 7");
        assertThat(replaced.sheet().orders(orders).told()).isEqualTo("sum 7");
        assertThat(Diary.read()).isEmpty();
    }
}
