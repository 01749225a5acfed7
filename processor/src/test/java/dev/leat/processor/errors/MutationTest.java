package dev.leat.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    private static final String CORRECT = """
            package demo;

            import dev.leat.CutOff;
            import dev.leat.Depends;
            import dev.leat.Flow;
            import dev.leat.From;
            import dev.leat.Initial;
            import dev.leat.Input;
            import dev.leat.Match;
            import dev.leat.Previous;
            import dev.leat.Processor;
            import dev.leat.Spread;
            import dev.leat.Way;
            import dev.leat.When;
            import java.time.Clock;
            import java.util.List;
            import java.util.Optional;
            import java.util.concurrent.TimeUnit;

            interface Common {
              @Processor default int one() { return 1; }
            }

            @Flow
            final class Other {
              @Processor static int two(@Input int one) { return one; }
            }

            @Flow
            final class Counter {
              @Initial("seen") static int unseen(@Depends StringBuilder text) { return 0; }

              @Processor static int seen(@Previous int seen, @Previous @From("seen") long more, @Input int one) { return seen + one; }
            }

            @Flow(ways = Way.SHEET)
            final class Sheet {
              @Processor(cutOff = CutOff.SAME) static int wide(@Input(cutOff = CutOff.NEVER) int narrow) { return narrow; }
            }

            @Flow(include = {Other.class}, replaceable = true, ways = Way.LAZY, targets = {"line", "last"})
            class Words implements Common {
              record Ends(String first, String last) {}

              @Processor static List<String> tokens(@Input String text) { return List.of(text.split(" ")); }

              @Spread @Processor static Ends ends(List<String> tokens) { return null; }

              @Processor("size") protected int count(@From("tokens") List<String> words, int one) { return one; }

              @Processor static String line(int size, String last, @Depends(scope = Depends.Scope.RUN) Clock clock) {
                return last + size + clock.millis();
              }

              @Processor static boolean large(int size) { return size > 1; }

              @Processor static boolean huge(int size) { return size > 9; }

              @When("large && !huge")
              @Processor("praise") static String big(@Input @Match Integer thing) { return "big" + thing; }

              @Processor("praise") static String small(@Input Number thing, @Match("SECONDS") TimeUnit unit) { return ""; }

              @Processor static TimeUnit unit() { return TimeUnit.SECONDS; }

              @Processor static int praised(Optional<String> praise) { return 1; }

              @Processor static long sum(@Input long[] numbers, @Input String... more) throws Exception { return 1; }
            }
            """;

    /** Words of one kind: one of them in the place of another still parses, as a rule. */
    private record Kind(Pattern word, List<String> instead) {
        static Kind of(String word, String... instead) {
            return new Kind(Pattern.compile(word), List.of(instead));
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "@(?:Input|Previous|When\\(.*?\\)|Match\\b(?!\\()|Match\\(.*?\\)|Initial\\b(?!\\()|Initial\\(.*?\\)|Spread|Processor\\b(?!\\()|Processor\\(.*?\\)|From\\(.*?\\)|Depends\\b(?!\\()|Depends\\(.*?\\)|Flow\\b(?!\\())",
                    "",
                    "@Input",
                    "@Previous",
                    "@When(\"\")",
                    "@When(\"large && \")",
                    "@When(\"!large && large\")",
                    "@When(\"size || missing\")",
                    "@When(MISSING)",
                    "@Match",
                    "@Match(\"NEVER\")",
                    "@Match({\"SECONDS\", MISSING})",
                    "@Initial",
                    "@Initial(\"a b\")",
                    "@Initial(\"one\")",
                    "@Initial(MISSING)",
                    "@Previous @Input",
                    "@Spread",
                    "@Depends",
                    "@Depends(scope = Depends.Scope.RUN)",
                    "@Depends(scope = Depends.Scope.NONE)",
                    "@Processor",
                    "@Processor(\"a b\")",
                    "@Processor(\"class\")",
                    "@Processor(1)",
                    "@Processor(MISSING)",
                    "@From(\"\")",
                    "@From(\"tokens\")",
                    "@From",
                    "@Input @Input",
                    "@Flow",
                    "@Flow(include = Words.class)",
                    "@Flow(ways = maybe)",
                    "@Input(cutOff = CutOff.SOMETIMES)",
                    "@Missing",
                    "@Deprecated"),
            Kind.of(
                    "\\b(?:static|default|protected|abstract|final)\\b",
                    "",
                    "private",
                    "static",
                    "abstract",
                    "final",
                    "public",
                    "default",
                    "synchronized",
                    "<T> ",
                    "static <T extends Missing>"),
            Kind.of(
                    "\\b(?:List<String>|String\\.\\.\\.|long\\[]|String|int|long|Ends|Clock|Exception)(?= \\w+[,()]| \\{)",
                    "void",
                    "int",
                    "Integer",
                    "T",
                    "List",
                    "List<? extends T>",
                    "List<Missing>",
                    "Missing",
                    "Missing<String>",
                    "Words",
                    "WordsFlow",
                    "WordsFlow.Outputs",
                    "Ends[][]",
                    "int...",
                    "Enum<?>",
                    "java.util.Map.Entry<?, ?>",
                    "Object & String"),
            Kind.of(
                    "\\b(?:tokens|ends|count|line|sum|text|words|one|two|size|last|first|clock|numbers|more|seen|unseen)\\b",
                    "tokens",
                    "ends",
                    "size",
                    "one",
                    "last",
                    "hashCode",
                    "wait",
                    "outputs",
                    "run",
                    "create",
                    "java",
                    "String",
                    "record",
                    "class",
                    "_"),
            Kind.of(
                    "\\b(?:interface|class|record|Common|Other|Words|Ends)\\b|\\b\\w+\\.class|\\{Other.class}",
                    "enum",
                    "@interface",
                    "class",
                    "interface",
                    "record",
                    "Common",
                    "Other",
                    "Words",
                    "Words<T>",
                    "WordsFlow",
                    "{}",
                    "int.class",
                    "Missing.class",
                    "{Words.class, Other[].class}",
                    "{Other.class, String.class}"),
            Kind.of("(?m)^ +@.*\n", "", "", "\n", "  @Processor;\n"));

    @TempDir
    private Path output;

    static IntStream seeds() {
        return IntStream.range(0, 400);
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
        for (int mutations = 1 + random.nextInt(4); mutations > 0; mutations--) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            List<MatchResult> words = kind.word()
                    .matcher(source)
                    .results()
                    .filter(word -> word.start() > CORRECT.indexOf("interface"))
                    .toList();
            if (!words.isEmpty()) {
                MatchResult word = words.get(random.nextInt(words.size()));
                String instead = random.nextInt(8) == 0
                        ? word.group() + word.group()
                        : kind.instead().get(random.nextInt(kind.instead().size()));
                source = source.substring(0, word.start()) + instead + source.substring(word.end());
            }
        }
        return source;
    }
}
