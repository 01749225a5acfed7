package dev.leat.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures all contenders and writes, besides what the runner writes into its folder, {@code comparison.md} with the
 * tables of the documentation and {@code comparison.svg} with its picture. Takes the options of the runner.
 */
final class Comparison {
    private static final String OUT = "--out";

    private Comparison() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(PeerVersions.line());
        List<String> given = Arrays.asList(arguments);
        int out = given.indexOf(OUT);
        Path folder = Path.of(out < 0 || out + 1 == given.size() ? "leat-benchmarks" : given.get(out + 1));
        int status = measure(given);
        Path results = folder.resolve("results.json");
        if (status == 0 && Files.exists(results)) {
            write(results, folder);
        }
        System.exit(status);
    }

    /** In a JVM of its own, which ends when the runner does. */
    private static int measure(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.leat.jmh.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void write(Path results, Path folder) throws IOException {
        List<Measured> measured = Measured.read(Files.readString(results));
        Path tables = folder.resolve("comparison.md");
        Path picture = folder.resolve("comparison.svg");
        Files.writeString(tables, PeerVersions.line() + "\n\n" + ComparisonTables.of(measured));
        Files.writeString(picture, CostPicture.of(measured));
        System.out.println("Tables: " + tables + "\nPicture: " + picture);
    }
}
