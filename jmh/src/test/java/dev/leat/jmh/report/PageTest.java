package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.model.Flow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see, in a real browser. */
final class PageTest {
    private static final int WIDE = 1_200;
    private static final int NARROW = 390;

    private static Group words() {
        return Measured.of(
                Flows.Words.class,
                "FlowBenchmark",
                Measured.contender("run", 4_416, 660, 640, 670, 655, 700, 648),
                Measured.contender("lazy", 5_000, 820, 790, 845, 810, 850, 805),
                Measured.contender("byHand", 4_400, 600, 560, 665, 630, 640, 600));
    }

    private static Group wordsSteps() {
        return Flows.steps(
                Flows.Words.class,
                Measured.contender("tokens", 3_000, 410, 402, 433, 420, 415, 404),
                Measured.contender("counts", 1_200, 160, 158, 170, 149, 166, 161),
                Measured.contender("uniques", 0, 1.2, 1.3, 1.2, 1.2, 1.25, 1.2),
                Measured.contender("first", 0, 1.9, 1.8, 1.7, 1.7, 1.8, 1.8),
                Measured.contender("last", 0, 2.3, 2.1, 2.0, 2.2, 2.2, 2.1),
                Measured.contender("headline", 160, 52, 47, 56, 50, 51, 55));
    }

    private static Group peers() {
        return Measured.group(
                "demo.ArithmeticBenchmark.Steps20",
                Measured.contender("run", 96, 13.4, 12.4, 15.2, 13.1, 13.3, 13.6),
                Measured.contender("byHand", 96, 15.8, 14.6, 16.2, 15.1, 15.3, 15.2),
                Measured.contender("interpreter", 480, 130, 110, 160, 128, 124, 131),
                Measured.contender("rxJava", 12_480, 6_800, 6_500, 7_900, 6_700, 6_650, 6_900),
                Measured.contender("trickle", 88_480, 36_000, 34_000, 68_000, 35_500, 35_000, 36_100),
                Measured.broken("reactor", "IllegalStateException: Timeout on blocking read for 5000 ms", 6));
    }

    private static Results many() {
        return Measured.results(
                6,
                false,
                words(),
                wordsSteps(),
                peers(),
                Measured.group(
                        "demo.ArithmeticBenchmark.Steps100",
                        Measured.contender("run", 456, 68.9, 55.2, 71.9, 66, 70, 67),
                        Measured.contender("byHand", 416, 123, 87, 166, 120, 110, 130)),
                Measured.group(
                        "demo.ArithmeticBenchmark.Steps10000",
                        Measured.contender("run", 44_016, 7_599, 6_799, 8_788, 7_500, 7_550, 7_600),
                        Measured.contender("byHand", 40_016, 7_289, 6_727, 7_477, 7_200, 7_210, 7_300)));
    }

    private static Rendering layered(int steps, int breadth) throws IOException {
        Results results = Measured.results(
                Measured.of(Flows.class, "FlowBenchmark", Measured.contender("run", 96, 600, 610, 620)),
                Flows.steps(Flows.class, Flows.measured(steps)));
        return Rendering.of("steps" + steps, results, flow -> Optional.of(Flows.layered(steps, breadth)));
    }

    @Test
    void barsAreAsLongAsTheTimes() throws IOException {
        Results results = Measured.results(Measured.group(
                "demo.Sorting",
                Measured.contender("quick", 0, 100, 100, 100),
                Measured.contender("bubble", 0, 400, 400, 400),
                Measured.contender("merge", 24, 150, 160, 140)));

        JsonObject seen = Rendering.of("one", results, flow -> Optional.empty()).in(WIDE);

        assertThat(texts(seen, "headings"))
                .containsExactly("3 benchmarks in 1 group", "Sorting", "How it was measured");
        assertThat(bar(seen, "bubble") / bar(seen, "quick")).isCloseTo(4, within(0.02));
        assertThat(bar(seen, "merge") / bar(seen, "quick")).isCloseTo(1.5, within(0.02));
        assertThat(seen.getAsJsonArray("bars")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("quick");
        assertThat(seen.get("whiskers").getAsInt()).isEqualTo(1);
        assertThat(texts(seen, "pressed")).isEmpty();
        assertThat(texts(seen, "overlaps")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, 700, 1_001, WIDE})
    void manyGroupsAreReadAtAnyWidth(int width) throws IOException {
        Rendering page = Rendering.of("many", many(), Page::plan);

        JsonObject seen = page.in(width);

        assertThat(texts(seen, "overlaps")).isEmpty();
        assertThat(seen.get("tooWide").getAsInt()).isZero();
        page.picture(width, 3_000, false);
    }

    @Test
    void whatBeatsUsIsSaidFirst() throws IOException {
        JsonObject seen = Rendering.of("many", many(), Page::plan).in(WIDE);

        assertThat(texts(seen, "headings"))
                .containsExactly(
                        "run was beaten in 2 of 4 comparisons.",
                        "Generated, beside written by hand",
                        "Flows.Words with sample=small",
                        "Flows.Words, step by step with sample=small",
                        "ArithmeticBenchmark.Steps20",
                        "ArithmeticBenchmark.Steps100",
                        "ArithmeticBenchmark.Steps10000",
                        "How it was measured");
        assertThat(texts(seen, "sentences"))
                .containsExactly(
                        "byHand took 0.92 (0.88…0.99) times as long as run, in Flows.Words with sample=small.",
                        "byHand took 0.96 (0.85…0.99) times as long as run, in ArithmeticBenchmark.Steps10000.",
                        "1 benchmark failed.",
                        "One by one the steps take 626 ns, 95 % of the 658 ns of run.",
                        "reactor failed in all 6 rounds: IllegalStateException: Timeout on blocking read for 5000 ms");
    }

    @Test
    void aLogarithmicScaleIsOfferedWhereTimesDifferMuch() throws IOException {
        Rendering page = Rendering.of("many", many(), Page::plan);

        assertThat(texts(page.in(WIDE), "pressed")).containsExactly("linear");
        JsonObject seen = page.in(WIDE, "log");

        assertThat(texts(seen, "pressed")).containsExactly("log");
        assertThat(seen.getAsJsonArray("dots")).hasSize(5);
        assertThat(texts(seen, "overlaps")).isEmpty();
    }

    @Test
    void theStepsOfAFlowAreDrawn() throws IOException {
        Rendering page = Rendering.of("many", many(), Page::plan);

        JsonObject seen = page.in(WIDE);

        assertThat(texts(seen, "nodes"))
                .containsExactly(
                        "text, an input",
                        "tokens, 66 % of the time",
                        "counts, 25 % of the time",
                        "uniques, 0.2 % of the time",
                        "first, 0.3 % of the time",
                        "last, 0.3 % of the time",
                        "headline, 8.2 % of the time");
        assertThat(seen.get("inputs").getAsInt()).isOne();
        assertThat(seen.get("edges").getAsInt()).isEqualTo(6);
        JsonArray shares = seen.getAsJsonArray("shares");
        assertThat(shares.get(1).getAsDouble() / shares.get(0).getAsDouble()).isCloseTo(160.5 / 412.5, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void sixtyStepsAreDrawnWithoutOverlap(int width) throws IOException {
        Rendering page = layered(60, 8);

        JsonObject seen = page.in(width);

        assertThat(texts(seen, "nodes")).hasSize(62);
        assertThat(texts(seen, "overlaps")).isEmpty();
        assertThat(seen.get("tooWide").getAsInt()).isZero();
        page.picture(width, 2_000, false);
    }

    @Test
    void aDeepFlowIsDrawnDownwards() throws IOException {
        Rendering page = layered(45, 3);

        JsonObject seen = page.in(WIDE);

        assertThat(texts(seen, "nodes")).hasSize(47);
        assertThat(texts(seen, "overlaps")).isEmpty();
        page.picture(WIDE, 2_400, false);
    }

    @Test
    void ofALongFlowTheHeaviestStepsAreDrawn() throws IOException {
        Rendering page = layered(500, 12);

        JsonObject seen = page.in(WIDE);

        assertThat(texts(seen, "nodes")).hasSizeBetween(30, 50);
        assertThat(texts(seen, "overlaps")).isEmpty();
        assertThat(page.dom()).contains("452 steps are left out").contains("476 lighter steps");
        page.picture(WIDE, 2_000, false);
    }

    @Test
    void hostileNamesAreShownAndDoNothing() throws IOException {
        String evil = "</script><script>injected=1</script>";
        String wild = "größe_数据_\uD83D\uDE00\u2028&amp;<b>\"'`$";
        Results results = Measured.results(
                Measured.group(
                        "demo." + evil,
                        Measured.contender(wild, 1, 10, 20, 30),
                        Measured.contender("a".repeat(200), 1, 11, 21, 31),
                        Measured.contender("\uD800", 1, 11, 21, 31),
                        Measured.broken("<img src=x onerror=injected=1>", evil, 3)),
                Flows.steps(
                        Flows.class,
                        Measured.contender(wild, 1, 5, 6, 7),
                        Measured.contender("b".repeat(90), 1, 9, 9, 9)));
        Flow plan = Flows.of(
                Flows.input("/* data */"),
                Flows.input(evil),
                Flows.step(wild, List.of(1, 0)),
                Flows.step("b".repeat(90), List.of(2)));

        Rendering page = Rendering.of("hostile", results, flow -> Optional.of(plan));

        for (int width : List.of(NARROW, WIDE)) {
            JsonObject seen = page.in(width);
            assertThat(seen.get("injected").getAsString()).isEqualTo("no");
            assertThat(seen.get("scripts").getAsInt()).isEqualTo(2);
            assertThat(seen.get("tooWide").getAsInt()).isZero();
            assertThat(texts(seen, "overlaps")).isEmpty();
            assertThat(texts(seen, "nodes")).contains(evil + ", an input", "/* data */, an input");
            assertThat(seen.getAsJsonArray("bars").toString()).contains("größe_数据_\uD83D\uDE00");
            page.picture(width, 1_600, false);
        }
    }

    @Test
    void thePageIsDarkWhereTheSystemIs() throws IOException {
        Rendering page = Rendering.of("many", many(), Page::plan);

        assertThat(brightness(page, false)).isGreaterThan(600);
        assertThat(brightness(page, true)).isLessThan(150);
    }

    @Test
    void thePageAsksTheNetworkForNothing() {
        String page = Page.of(many());

        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=", "@import");
        assertThat(page).contains("default-src 'none'");
    }

    /** Of the upper left corner, from 0 to 765. */
    private static int brightness(Rendering page, boolean dark) throws IOException {
        BufferedImage picture = ImageIO.read(page.picture(WIDE, 1_600, dark).toFile());
        int colour = picture.getRGB(3, 3);
        return (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
    }

    private static double bar(JsonObject seen, String name) {
        return StreamSupport.stream(seen.getAsJsonArray("bars").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(bar -> bar.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("width")
                .getAsDouble();
    }

    private static List<String> texts(JsonObject seen, String name) {
        return StreamSupport.stream(seen.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
