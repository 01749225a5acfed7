package dev.leat.jmh.report;

import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;

/** Tables to paste into documentation. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** The findings, the machine, and a table for each group. */
    public static String of(Results results) {
        StringBuilder text = new StringBuilder();
        Findings findings = Findings.of(results);
        if (!findings.headline().isEmpty()) {
            text.append(findings.headline()).append("\n\n");
        }
        findings.faster().forEach(each -> text.append("- ").append(each).append('\n'));
        findings.warnings().forEach(each -> text.append("- ").append(each).append('\n'));
        text.append(findings.faster().isEmpty() && findings.warnings().isEmpty() ? "" : "\n");
        text.append(results.machine())
                .append("; ")
                .append(results.session().completed())
                .append(
                        " rounds. Median (quartiles) of the rounds; ratios are taken within a round: median (least…most).\n");
        results.groups().forEach(group -> append(text, results, group));
        return text.toString();
    }

    private static void append(StringBuilder text, Results results, Group group) {
        Rows rows = Rows.of(group);
        text.append("\n### ").append(Findings.name(group)).append("\n\n");
        if (!group.ranking().isEmpty()) {
            Table table = new Table(
                    group.subject().isSteps() ? "step" : "way",
                    "processor time, " + rows.scale().unit(),
                    rows.comparison(),
                    "on the clock, " + rows.scale().unit(),
                    "allocated");
            rows.cells().forEach(cells -> table.add(cells.toArray()));
            text.append(table.markdown());
        }
        rows.failures().forEach(each -> text.append("\n- ").append(each).append('\n'));
        Explained.of(results, group)
                .ifPresent(each -> text.append('\n').append(each.sentence()).append('\n'));
    }
}
