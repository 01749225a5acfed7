package dev.leat.sample.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds what the names on the command line mean. */
public final class SourceFinder {
    /** The name that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Path workingDirectory;
    private final InputStream standardInput;
    private final boolean looksIntoFolders;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private SourceFinder(Path workingDirectory, InputStream standardInput, boolean looksIntoFolders) {
        this.workingDirectory = workingDirectory;
        this.standardInput = standardInput;
        this.looksIntoFolders = looksIntoFolders;
    }

    /**
     * Finds files, folders and standard input.
     *
     * @param names what was named; {@value #STANDARD_INPUT} is standard input
     * @param workingDirectory where relative names are looked up
     */
    public static Found find(List<String> names, Path workingDirectory, InputStream standardInput) {
        return new SourceFinder(workingDirectory, standardInput, true).found(names);
    }

    /**
     * Finds files and standard input; a folder is a problem.
     *
     * @param names what was named; {@value #STANDARD_INPUT} is standard input
     * @param workingDirectory where relative names are looked up
     */
    public static Found findFiles(List<String> names, Path workingDirectory, InputStream standardInput) {
        return new SourceFinder(workingDirectory, standardInput, false).found(names);
    }

    private Found found(List<String> names) {
        names.stream().distinct().forEach(this::findNamed);
        return new Found(sources, folders, problems);
    }

    private void findNamed(String name) {
        if (name.equals(STANDARD_INPUT)) {
            sources.add(new Source.Stream("standard input", standardInput));
            return;
        }
        Path path = workingDirectory.resolve(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory() && looksIntoFolders) {
                findIn(name, path);
            } else if (attributes.isDirectory()) {
                problems.add(Problem.folder(name));
            } else {
                add(path, name, attributes, Optional.empty());
            }
        } catch (IOException cause) {
            problems.add(Problem.unreadable(name, cause, workingDirectory));
        }
    }

    private void findIn(String folder, Path path) throws IOException {
        folders.add(folder);
        TextFileVisitor visitor = new TextFileVisitor(path);
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        visitor.failures()
                .forEach((failed, cause) ->
                        problems.add(Problem.unreadable(named(folder, path, failed), cause, workingDirectory)));
        for (TextFileVisitor.Visited file : visitor.files()) {
            add(file.path(), named(folder, path, file.path()), file.attributes(), Optional.of(folder));
        }
    }

    private static String named(String folder, Path root, Path path) {
        return path.equals(root)
                ? folder
                : Path.of(folder).resolve(root.relativize(path)).toString();
    }

    private void add(Path path, String name, BasicFileAttributes attributes, Optional<String> folder)
            throws IOException {
        if (!seen.add(path.toRealPath())) {
            return;
        }
        OptionalLong size = attributes.isRegularFile() ? OptionalLong.of(attributes.size()) : OptionalLong.empty();
        sources.add(new Source.File(path, name, size, folder));
    }
}
