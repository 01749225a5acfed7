package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Draws pages to look at. */
final class PageTest {
    private static final Path FOLDER = Path.of("target", "pages");

    static Group words() {
        return Measured.of(
                Flows.Words.class,
                "FlowBenchmark",
                Measured.contender("run", 4_416, 660, 640, 670, 655, 700, 648),
                Measured.contender("lazy", 5_000, 820, 790, 845, 810, 850, 805),
                Measured.contender("byHand", 4_400, 600, 560, 665, 630, 640, 600));
    }

    static Group wordsSteps() {
        return Flows.steps(
                Flows.Words.class,
                Measured.contender("tokens", 3_000, 410, 402, 433, 420, 415, 404),
                Measured.contender("counts", 1_200, 160, 158, 170, 149, 166, 161),
                Measured.contender("uniques", 0, 1.2, 1.3, 1.2, 1.2, 1.25, 1.2),
                Measured.contender("first", 0, 1.9, 1.8, 1.7, 1.7, 1.8, 1.8),
                Measured.contender("last", 0, 2.3, 2.1, 2.0, 2.2, 2.2, 2.1),
                Measured.contender("headline", 160, 52, 47, 56, 50, 51, 55));
    }

    static Group peers() {
        return Measured.group(
                "dev.leat.benchmarks.ArithmeticBenchmark.Steps20",
                Measured.contender("run", 96, 13.4, 12.4, 15.2, 13.1, 13.3, 13.6),
                Measured.contender("byHand", 96, 15.8, 14.6, 16.2, 15.1, 15.3, 15.2),
                Measured.contender("interpreter", 480, 130, 110, 160, 128, 124, 131),
                Measured.contender("rxJava", 12_480, 6_800, 6_500, 7_900, 6_700, 6_650, 6_900),
                Measured.contender("trickle", 88_480, 36_000, 34_000, 58_000, 35_500, 35_000, 36_100),
                Measured.broken("reactor", "IllegalStateException: Timeout on blocking read for 5000 MILLISECONDS", 6));
    }

    private static Results many() {
        return Measured.results(
                6,
                false,
                words(),
                wordsSteps(),
                peers(),
                Measured.group(
                        "dev.leat.benchmarks.ArithmeticBenchmark.Steps100",
                        Measured.contender("run", 456, 68.9, 55.2, 71.9, 66, 70, 67),
                        Measured.contender("byHand", 416, 123, 87, 166, 120, 110, 130)),
                Measured.group(
                        "dev.leat.benchmarks.ArithmeticBenchmark.Steps10000",
                        Measured.contender("run", 44_016, 7_599, 6_799, 8_788, 7_500, 7_550, 7_600),
                        Measured.contender("byHand", 40_016, 7_289, 6_727, 7_477, 7_200, 7_210, 7_300)));
    }

    @Test
    void look() throws IOException {
        Files.createDirectories(FOLDER);
        show("many", many(), 1200, 3000);
        Results sixty = Measured.results(
                Measured.of(Object.class, "FlowBenchmark", Measured.contender("run", 96, 600, 610, 620)),
                Flows.steps(Object.class, Flows.measured(60)));
        show("sixty", sixty, 1200, 3400);
    }

    private static void show(String name, Results results, int width, int height) throws IOException {
        Path page = FOLDER.resolve(name + ".html");
        Files.writeString(
                page,
                Page.of(
                        results,
                        flow -> flow.contains("Words") ? FlowPlan.find(flow) : Optional.of(Flows.layered(60, 8))));
        Chromium chromium = Chromium.find().orElseThrow();
        Chromium.Rendered rendered = chromium.render(page);
        System.out.println(
                rendered.log().lines().filter(l -> l.contains("CONSOLE")).toList());
        assertThat(rendered.dom()).contains("<h1>");
        chromium.photograph(page, FOLDER.resolve(name + ".png"), width, height, false);
        chromium.photograph(page, FOLDER.resolve(name + "-dark.png"), width, height, true);
    }
}
