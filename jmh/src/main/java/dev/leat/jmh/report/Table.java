package dev.leat.jmh.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text below headings. The first column begins at the left, the others end at the right: they are numbers. */
public final class Table {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row, one cell for each column. */
    public void add(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /** For Markdown; aligned, so that it can be read as it is. */
    public String markdown() {
        List<String> rule = IntStream.range(0, columns.size())
                .mapToObj(i -> i == 0 ? "-".repeat(width(0)) : "-".repeat(width(i) - 1) + ":")
                .toList();
        return line(columns, " | ", "| ", " |")
                + line(rule, " | ", "| ", " |")
                + rows.stream().map(row -> line(row, " | ", "| ", " |")).collect(Collectors.joining());
    }

    /** For a terminal. */
    public String text() {
        return line(columns, "  ", "  ", "")
                + rows.stream().map(row -> line(row, "  ", "  ", "")).collect(Collectors.joining());
    }

    private String line(List<String> cells, String between, String before, String after) {
        return IntStream.range(0, columns.size())
                        .mapToObj(i -> pad(cells.get(i), i))
                        .collect(Collectors.joining(between, before, after))
                        .stripTrailing()
                + "\n";
    }

    private String pad(String cell, int column) {
        String space = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private int width(int column) {
        return Math.max(
                Math.max(2, columns.get(column).length()),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
