package dev.leat.benchmarks.comparison;

import dev.leat.benchmarks.comparison.Measured.Contender;
import dev.leat.jmh.report.Table;
import dev.leat.jmh.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured as Markdown: all ratios at a glance, and a table for each workload. */
final class ComparisonTables {
    private static final String NOTHING = "";

    private ComparisonTables() {}

    static String of(List<Measured> all) {
        StringBuilder text = new StringBuilder("### At a glance\n\nHow many times the hand-written code's time:\n\n")
                .append(overview(all));
        for (Measured measured : all) {
            text.append("\n### ").append(title(measured)).append("\n\n").append(table(measured));
        }
        return text.toString();
    }

    private static String overview(List<Measured> all) {
        List<Measured> shown = all.stream()
                .filter(measured -> !measured.workload().endsWith("Last")
                        && !measured.workload().startsWith("OneOfMany")
                        && !measured.workload().startsWith("Sheet"))
                .toList();
        String[] columns = Stream.concat(Stream.of("contender"), shown.stream().map(Measured::workload))
                .toArray(String[]::new);
        Table table = new Table(columns);
        for (String name : names(shown)) {
            Stream<String> ratios = shown.stream()
                    .map(measured -> measured.contender(name)
                            .flatMap(Contender::ratio)
                            .map(ratio -> number(ratio.median()))
                            .orElse(NOTHING));
            table.add(Stream.concat(Stream.of(name), ratios).toArray());
        }
        return table.markdown();
    }

    /** In the order of the workload that has most contenders. */
    private static List<String> names(List<Measured> all) {
        List<String> names = new ArrayList<>();
        all.stream()
                .sorted((one, other) -> Integer.compare(
                        other.contenders().size(), one.contenders().size()))
                .flatMap(measured -> measured.contenders().stream())
                .map(Contender::name)
                .forEach(name -> {
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static String title(Measured measured) {
        return measured.steps()
                .map(steps -> String.format(Locale.ROOT, "%s: %,d steps", measured.workload(), steps))
                .orElse(measured.workload());
    }

    private static String table(Measured measured) {
        Table table = new Table("contender", "CPU ns a run", "CPU ns a step", "times by hand", "bytes a run");
        for (Contender contender : measured.contenders()) {
            table.add(
                    contender.name(),
                    Wording.quartiles(contender.cpuNanos()),
                    measured.steps()
                            .map(steps -> number(contender.cpuNanos().median() / steps))
                            .orElse(NOTHING),
                    contender.ratio().map(Wording::ratio).orElse(NOTHING),
                    contender
                            .bytes()
                            .map(bytes -> String.format(Locale.ROOT, "%,d", Math.round(bytes.median())))
                            .orElse(NOTHING));
        }
        return table.markdown();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
