package dev.leat.jmh.report;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Spread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers and names as people read them. */
public final class Wording {
    private static final double KILO = 1e3;
    private static final double MANY_BYTES = 1e5;

    private Wording() {}

    /** As in {@code 1.13 (0.95…1.22)}: the median, and the least and the most of all rounds. */
    public static String ratio(Spread ratio) {
        return ratio.count() == 1
                ? times(ratio.median())
                : times(ratio.median()) + " (" + times(ratio.least()) + "…" + times(ratio.most()) + ")";
    }

    /** A number of times, with as many digits as mean something. */
    static String times(double ratio) {
        return ratio < 9.995
                ? String.format(Locale.ROOT, "%.2f", ratio)
                : String.format(Locale.ROOT, ratio < 99.95 ? "%.1f" : "%,.0f", ratio);
    }

    /** As in {@code 12.3 (11.9…13.0)}: the median and the quartiles. */
    public static String quartiles(Spread spread) {
        return quartiles(spread, Scale.NANOSECONDS);
    }

    static String quartiles(Spread spread, Scale scale) {
        return spread.count() == 1
                ? scale.number(spread.median())
                : scale.number(spread.median()) + " (" + scale.number(spread.lowerQuartile()) + "…"
                        + scale.number(spread.upperQuartile()) + ")";
    }

    /** As in {@code 4,416 B}, {@code 158 kB}. */
    static String bytes(double bytes) {
        if (bytes < MANY_BYTES) {
            return String.format(Locale.ROOT, "%,d B", Math.round(bytes));
        }
        double kilos = bytes / KILO;
        return kilos < MANY_BYTES
                ? String.format(Locale.ROOT, "%,d kB", Math.round(kilos))
                : String.format(Locale.ROOT, "%,d MB", Math.round(kilos / KILO));
    }

    /** As in {@code 12 %}, {@code 1.2 %}. */
    static String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "<0.1 %";
        }
        return String.format(Locale.ROOT, share < 0.0995 ? "%.1f %%" : "%.0f %%", share * 100);
    }

    /** What the page begins with. */
    static String headline(Findings findings, Results results) {
        if (!findings.headline().isEmpty()) {
            return findings.headline();
        }
        int size = results.groups().stream()
                .mapToInt(group -> group.contenders().size())
                .sum();
        return count(size, "benchmark") + " in " + count(results.groups().size(), "group");
    }

    /** As in {@code 1 round}, {@code 2 rounds}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The flow, or the class where somebody wrote it. */
    static String title(Group group) {
        return group.subject()
                .flow()
                .map(flow -> simpleName(flow.replace('$', '.')))
                .map(flow -> group.subject().isSteps() ? flow + ", step by step" : flow)
                .orElseGet(() -> simpleName(group.subject().benchmark()));
    }

    /** The name without the package. */
    static String simpleName(String type) {
        int lower = 0;
        String[] parts = type.split("\\.");
        while (lower < parts.length - 1 && !Character.isUpperCase(parts[lower].codePointAt(0))) {
            lower++;
        }
        return String.join(".", List.of(parts).subList(lower, parts.length));
    }

    /** As in {@code sample=large, size=5}; empty if there are none. */
    static String parameters(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
