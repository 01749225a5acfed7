package dev.leat.jmh.report;

import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.ResultsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the files go.
 *
 * @param path the folder
 */
public record Folder(Path path) {
    /** Makes the folder and writes into it, to know now and not in hours that it can be done. */
    public static Folder prepare(Path path) throws IOException {
        Files.createDirectories(path);
        Files.delete(Files.createTempFile(path, "leat", ".tmp"));
        return new Folder(path);
    }

    /** Writes what programs read. */
    public void writeJson(Results results) throws IOException {
        write("results.json", ResultsJson.of(results));
    }

    /** Writes everything. */
    public void write(Results results) throws IOException {
        writeJson(results);
        write("results.md", MarkdownReport.of(results));
        write("report.html", Page.of(results));
    }

    /** Never half a file, even when the program is stopped. */
    private void write(String name, String text) throws IOException {
        Path whole = path.resolve(name);
        Path part = path.resolve(name + ".part");
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
