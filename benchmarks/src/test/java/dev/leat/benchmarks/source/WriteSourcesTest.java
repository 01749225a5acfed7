package dev.leat.benchmarks.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteSourcesTest {
    @Test
    void sameSourcesEachTime(@TempDir Path first, @TempDir Path second) throws IOException {
        WriteSources.main(new String[] {first.toString()});
        WriteSources.main(new String[] {second.toString()});

        assertThat(texts(first)).isNotEmpty().isEqualTo(texts(second));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
