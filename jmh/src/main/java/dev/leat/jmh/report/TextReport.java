package dev.leat.jmh.report;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;

/** What one reads on the terminal. */
public final class TextReport {
    private TextReport() {}

    /** The findings, a table for each group, and what the numbers are. */
    public static String of(Results results) {
        StringBuilder text = new StringBuilder();
        Findings findings = Findings.of(results);
        if (!findings.headline().isEmpty()) {
            text.append(findings.headline()).append('\n');
        }
        findings.faster().forEach(each -> text.append("  ").append(each).append('\n'));
        findings.warnings().forEach(each -> text.append(each).append('\n'));
        results.groups().forEach(group -> append(text, results, group));
        return text.append(
                        "\nProcessor time of a call: median (quartiles) of the rounds; ratio: median (least…most) of the")
                .append(" rounds.\n")
                .toString();
    }

    private static void append(StringBuilder text, Results results, Group group) {
        Rows rows = Rows.of(group);
        text.append('\n').append(Findings.name(group)).append('\n');
        if (!group.ranking().isEmpty()) {
            Table table = new Table(
                    "",
                    rows.scale().unit() + ", processor",
                    rows.comparison(),
                    rows.scale().unit() + ", clock",
                    "allocated");
            rows.cells().forEach(cells -> table.add(cells.toArray()));
            text.append(table.text());
        }
        rows.failures().forEach(each -> text.append("  ").append(each).append('\n'));
        Explained.of(results, group)
                .ifPresent(each -> text.append("  ").append(each.sentence()).append('\n'));
    }
}
