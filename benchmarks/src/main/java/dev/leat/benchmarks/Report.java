package dev.leat.benchmarks;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was measured, as a Markdown table for people and as JSON for programs. */
final class Report {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();

    Report(String... columns) {
        this.columns = List.of(columns);
    }

    void add(Map<String, Object> facts, Object... cells) {
        this.facts.add(facts);
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    void write(Path json) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(machine());
        all.put("results", facts);
        Files.writeString(json, new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n");
    }

    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return machine;
    }

    @Override
    public String toString() {
        return machine().entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining(", ", "", "\n\n"))
                + line(columns)
                + line(columns.stream()
                        .map(column -> "-".repeat(column.length()))
                        .toList())
                + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> cells) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> i == 0
                        ? String.format("%-" + width(0) + "s", cells.get(0))
                        : String.format("%" + width(i) + "s", cells.get(i)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private int width(int column) {
        return Math.max(
                columns.get(column).length(),
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
