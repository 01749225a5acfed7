package dev.leat.sample.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the files below a folder that may hold text, in the order of their paths; leaves out what is hidden. */
final class TextFileVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Visited> files = new ArrayList<>();
    private final Map<Path, IOException> failures = new TreeMap<>();

    TextFileVisitor(Path root) {
        this.root = root;
    }

    record Visited(Path path, BasicFileAttributes attributes) {}

    List<Visited> files() {
        files.sort(Comparator.comparing(Visited::path));
        return files;
    }

    Map<Path, IOException> failures() {
        return failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            files.add(new Visited(file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        failures.put(file, failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            failures.put(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
