package dev.leat.sample.worklog;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file with a work log.
 *
 * @param name as seen from the folder of the import
 */
public record LogFile(Path path, String name) {
    private static final String ENDING = ".log";

    /** The files in a folder and all below it, one after the other; of a file that file. */
    public static Stream<LogFile> in(Path folder) throws IOException {
        Path root = Files.isDirectory(folder) ? folder : folder.resolveSibling("");
        return logs(folder).map(path -> new LogFile(path, root.relativize(path).toString()));
    }

    /** How many bytes these files have together. */
    public static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> logs = logs(folder)) {
            return logs.map(Path::toFile).mapToLong(File::length).sum();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    @SuppressWarnings("StreamResourceLeak") // whoever takes it closes it
    private static Stream<Path> logs(Path folder) throws IOException {
        return Files.walk(folder).filter(path -> path.toString().endsWith(ENDING) && Files.isRegularFile(path));
    }
}
