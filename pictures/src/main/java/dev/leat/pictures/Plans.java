package dev.leat.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the plans of compiled flows. */
final class Plans {
    private static final String FOLDER = "META-INF/leat";
    private static final String ENDING = ".json";

    private Plans() {}

    /**
     * The plans in a folder of classes or in a jar, by the names of their flows.
     *
     * @throws NoSuchFileException if it does not exist
     * @throws IOException if it is neither, or cannot be read
     */
    static SortedMap<String, String> in(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return inFolder(place.resolve(FOLDER));
        }
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return inFolder(jar.getPath(FOLDER));
        } catch (ProviderNotFoundException e) {
            throw new IOException(place + " is neither a folder nor a jar", e);
        }
    }

    private static SortedMap<String, String> inFolder(Path folder) throws IOException {
        SortedMap<String, String> plans = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return plans;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    plans.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return plans;
    }
}
