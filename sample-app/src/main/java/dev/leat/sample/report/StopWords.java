package dev.leat.sample.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words so common that they tell nothing about a text. */
public record StopWords(Set<String> words) {
    public StopWords {
        words = Set.copyOf(words);
    }

    /** The stop words of English, which are packaged with the application. */
    public static StopWords english() {
        try (InputStream list = StopWords.class.getResourceAsStream("stop-words.txt")) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new StopWords(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.trim().split(" ")))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
