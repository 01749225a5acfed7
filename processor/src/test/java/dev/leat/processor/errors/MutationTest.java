package dev.leat.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources as they look while somebody types: whatever stands there, the processor does not fail. */
class MutationTest {
    private static final Pattern TOKEN = Pattern.compile("@?\\w+|\"[^\"]*\"|\\S");

    private static final String CORRECT = """
            package demo;

            import dev.leat.Depends;
            import dev.leat.Flow;
            import dev.leat.From;
            import dev.leat.Input;
            import dev.leat.Processor;
            import dev.leat.Spread;
            import java.time.Clock;
            import java.util.List;

            @Flow
            interface Common {
              @Processor default int one() { return 1; }
            }

            @Flow(include = {Common.class}, replaceable = true)
            class Words implements Common {
              record Ends(String first, String last) {}

              @Processor static List<String> tokens(@Input String text) { return List.of(text.split(" ")); }

              @Spread @Processor static Ends ends(List<String> tokens) { return null; }

              @Processor("size") protected int count(@From("tokens") List<String> words, int one) { return one; }

              @Processor static String line(int size, String last, @Depends(scope = Depends.Scope.RUN) Clock clock) {
                return last + size + clock.millis();
              }

              @Processor static long sum(@Input long[] numbers, @Input String... more) throws Exception { return 1; }
            }
            """;

    private static final List<String> OTHERS = List.of(
            "private", "static", "abstract", "void", "int", "String", "T", "<T>", "List<T>", "Missing", "@Flow",
            "@Processor", "@Input", "@Depends", "@Spread", "@From(\"\")", "\"\"", "\"a b\"", "class", "enum", "record",
            "@interface", "interface", "int.class", "Words.class", "Words", "WordsFlow", "...", "[]", "?", "tokens");

    @TempDir
    private Path output;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMutationMakesTheProcessorFail(int seed) throws IOException {
        String source = mutated(new Random(seed));

        String said = compiled(source).text();

        assertThat(said)
                .as("seed %s\n%s", seed, source)
                .doesNotContain("[Leat/Internal]", "[Leat/NotWritten]", "An annotation processor threw");
    }

    @Test
    void theSourceIsCorrectBeforeItIsMutated() throws IOException {
        assertThat(compiled(CORRECT).text()).isEmpty();
    }

    private Compilation compiled(String source) throws IOException {
        return Compilation.of(List.of(new Source("demo/Words.java", source)), Setting.PLAIN, List.of(), output);
    }

    private static String mutated(Random random) {
        String source = CORRECT;
        for (int mutations = 1 + random.nextInt(3); mutations > 0; mutations--) {
            List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(source)
                    .results()
                    .filter(token -> token.start() > CORRECT.indexOf("@Flow"))
                    .toList());
            MatchResult token = tokens.get(random.nextInt(tokens.size()));
            String instead =
                    switch (random.nextInt(5)) {
                        case 0 -> "";
                        case 1 -> token.group() + " " + token.group();
                        case 2 -> tokens.get(random.nextInt(tokens.size())).group();
                        case 3 -> OTHERS.get(random.nextInt(OTHERS.size())) + " " + token.group();
                        default -> OTHERS.get(random.nextInt(OTHERS.size()));
                    };
            source = source.substring(0, token.start()) + instead + source.substring(token.end());
        }
        return source;
    }
}
