package dev.leat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the text that a block of the documentation must equal: {@code path/of/File.java} the whole file,
 * {@code path/of/File.java#name} what stands between the comments {@code region name} and {@code endregion}, and
 * {@code path/of/File.java from: void run(} the lines from the one that contains the text up to the brace or, in XML,
 * the tag that closes it.
 */
record Reference(String path, String region, String start) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FORM = Pattern.compile("(?<path>[^#\\s]+)(#(?<region>\\S+)|\\s+from: (?<start>.+))?");
    private static final Pattern REGION = Pattern.compile("\\s*(//|#|<!--) region (?<name>\\S+)( -->)?\\s*");
    private static final Pattern END = Pattern.compile("\\s*(//|#|<!--) endregion( -->)?\\s*");

    private static final Pattern ELEMENT = Pattern.compile("\\s*<(?<name>[A-Za-z]+)");

    static Reference parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a source: " + text);
        }
        return new Reference(form.group("path"), orEmpty(form.group("region")), orEmpty(form.group("start")));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** What the block must hold, without markers and common indentation, and with a line feed at its end. */
    String text() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(path));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("There is no file " + path, missing);
        }
        List<String> chosen = start.isEmpty() ? region(lines) : block(lines);
        return String.join("\n", chosen).stripIndent().strip() + "\n";
    }

    private List<String> region(List<String> lines) {
        if (region.isEmpty()) {
            return lines.stream().filter(line -> !isMarker(line)).toList();
        }
        List<String> before =
                lines.stream().takeWhile(line -> !region.equals(nameOf(line))).toList();
        if (before.size() == lines.size()) {
            throw new IllegalArgumentException("There is no region " + region + " in " + path);
        }
        return lines.stream()
                .skip(before.size() + 1L)
                .takeWhile(line -> !isMarker(line))
                .toList();
    }

    private static String nameOf(String line) {
        Matcher marker = REGION.matcher(line);
        return marker.matches() ? marker.group("name") : "";
    }

    private static boolean isMarker(String line) {
        return REGION.matcher(line).matches() || END.matcher(line).matches();
    }

    private List<String> block(List<String> lines) {
        List<String> rest =
                lines.stream().dropWhile(line -> !line.contains(start)).toList();
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("There is no line with " + start + " in " + path);
        }
        String first = rest.get(0);
        String end = first.substring(0, first.length() - first.stripLeading().length()) + closing(first);
        int length = rest.indexOf(end) + 1;
        if (length == 0) {
            throw new IllegalArgumentException("No line closes " + start + " in " + path);
        }
        return rest.subList(0, length);
    }

    private static String closing(String first) {
        Matcher element = ELEMENT.matcher(first);
        return element.lookingAt() ? "</" + element.group("name") + ">" : "}";
    }
}
