package dev.leat.processor.errors;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** A source file of a case, in memory. */
final class Source extends SimpleJavaFileObject {
    private static final Pattern REPEAT = Pattern.compile("(?m)^ *// repeat (\\d+) times\n(.*\n)");

    private final String path;
    private final String text;

    Source(String path, String text) {
        super(URI.create("source:///" + path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** Every source below a folder, in the order of their paths; none if the folder does not exist. */
    static List<Source> in(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return Stream.of(sources)
                    .flatMap(List::stream)
                    .map(file -> new Source(root.relativize(file).toString(), read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Below its root, as in {@code demo/Words.java}. */
    String path() {
        return path;
    }

    /** As it stands in the file. */
    String text() {
        return text;
    }

    /** After a line {@code // repeat 3 times} the next one stands three times, with 1, 2 and 3 for each {@code #}. */
    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return REPEAT.matcher(text).replaceAll(Source::repeated);
    }

    private static String repeated(java.util.regex.MatchResult line) {
        return Matcher.quoteReplacement(IntStream.rangeClosed(1, Integer.parseInt(line.group(1)))
                .mapToObj(number -> line.group(2).replace("#", Integer.toString(number)))
                .collect(Collectors.joining()));
    }
}
