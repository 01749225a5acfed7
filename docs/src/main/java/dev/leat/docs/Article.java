package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

// region flow
@Flow(
        ways = Way.LAZY,
        targets = {"minutes"})
final class Article {
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private Article() {}

    @Processor
    static String slug(@Input Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    @Processor
    static List<String> lines(@Input Path file) throws IOException {
        return Files.readAllLines(file);
    }

    @Processor
    static List<String> words(List<String> lines) {
        return lines.stream().flatMap(NO_LETTERS::splitAsStream).toList();
    }

    @Processor
    static int minutes(List<String> words, @Input int wordsPerMinute) {
        return words.size() / wordsPerMinute;
    }

    @Processor
    static SortedSet<String> index(List<String> words) {
        return new TreeSet<>(words);
    }
}
// endregion
