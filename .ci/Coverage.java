import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints one line about a module's coverage: {@code java Coverage.java <module> <jacoco.csv>}. */
final class Coverage {
    private Coverage() {}

    public static void main(String[] args) throws IOException {
        Path report = Path.of(args[1]);
        if (Files.notExists(report)) {
            return; // No tests have run.
        }
        List<String> rows = Files.readAllLines(report);
        System.out.printf("Coverage of %s: %s, %s%n", args[0], share(rows, "LINE"), share(rows, "BRANCH"));
    }

    private static String share(List<String> rows, String counter) {
        long covered = sum(rows, counter + "_COVERED");
        long all = covered + sum(rows, counter + "_MISSED");
        String unit = counter.equals("LINE") ? "lines" : "branches";
        return all == 0
                ? "no " + unit
                : "%d of %d %s (%.1f %%)".formatted(covered, all, unit, 100.0 * covered / all);
    }

    private static long sum(List<String> rows, String header) {
        int column = Arrays.asList(rows.get(0).split(",")).indexOf(header);
        return rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.split(",")[column])).sum();
    }
}
