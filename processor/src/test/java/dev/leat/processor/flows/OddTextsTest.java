package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Texts of the user's that come into generated code: values of qualifiers, and documentation. */
final class OddTextsTest {
    private static final String SENTENCE = "A sentence of some length about nothing at all, with \uD83D\uDE00. ";

    /** What ends a comment, starts an escape, or means something in Java, Javadoc, HTML, Mermaid, DOT or JSON. */
    private static final List<String> TEXTS = List.of(
            "/users/*/orders",
            "*/",
            "/*",
            "//",
            "C:\\users",
            "C:\\\\users",
            "\\",
            "\\u002a/",
            "\\\\u002a/",
            "\\u000a",
            "{@code }",
            "}",
            "{{",
            "@",
            "<b>",
            "</pre>",
            "&amp;",
            "\"",
            "\"\"\"",
            "'",
            "a\nb",
            "a\r\nb",
            "\t\0\u001b\u0085\u2028",
            "$S $L $T $$ %s %",
            "#quot; ]]> --> %% ```",
            "gr\u00F6\u00DFe \uD83D\uDE00",
            "");

    private static JavaFileObject flow() {
        String declared = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> """
                            @Processor static String value%d(@Depends @Named(%s) String text, @Input String host) {
                                return text + host;
                            }
                        """.formatted(i, literal(TEXTS.get(i))))
                .collect(Collectors.joining("\n"));
        String signs = IntStream.range(0, 4)
                .mapToObj(i -> """
                            @Processor static int sign%d(@Depends @Signs(%s) int number) {
                                return number;
                            }
                        """.formatted(
                                i,
                                List.of(
                                                "value = '*', others = {'/', '\\\\', '\\''}",
                                                "others = '\\n'",
                                                "texts = {\"*/\", \"\\\\users\"}",
                                                "type = String.class")
                                        .get(i)))
                .collect(Collectors.joining("\n"));
        return JavaFileObjects.forSourceString("texts.Texts", """
                package texts;

                import dev.leat.*;
                import jakarta.inject.Named;

                @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"value0", "value4"})
                final class Texts {
                    @jakarta.inject.Qualifier
                    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                    @interface Signs {
                        char value() default 'x';

                        char[] others() default {};

                        String[] texts() default {};

                        Class<?> type() default Object.class;
                    }

                %s
                %s
                }
                """.formatted(declared, signs));
    }

    private static String literal(String text) {
        return text.chars()
                .mapToObj(letter -> switch (letter) {
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    default -> "\\u%04x".formatted(letter);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static JavaFileObject check() {
        String named = TEXTS.stream().map(OddTextsTest::literal).collect(Collectors.joining(",\n"));
        return JavaFileObjects.forSourceString("texts.TextsCheck", """
                package texts;

                import java.lang.annotation.Annotation;
                import java.lang.reflect.Constructor;
                import java.util.List;

                final class TextsCheck {
                    public static void main(String[] arguments) throws Exception {
                        List<String> texts = List.of(%s);
                        Constructor<?> constructor = TextsFlow.class.getDeclaredConstructors()[0];
                        Annotation[][] qualifiers = constructor.getParameterAnnotations();
                        Object[] given = new Object[qualifiers.length];
                        for (int i = 0; i < given.length; i++) {
                            boolean named = qualifiers[i][0] instanceof jakarta.inject.Named;
                            given[i] = named ? ((jakarta.inject.Named) qualifiers[i][0]).value() : (Object) i;
                        }
                        TextsFlow.Outputs outputs = ((TextsFlow) constructor.newInstance(given)).run("!");
                        for (int i = 0; i < texts.size(); i++) {
                            Object made = TextsFlow.Outputs.class.getMethod("value" + i).invoke(outputs);
                            if (!made.equals(texts.get(i) + "!")) {
                                throw new AssertionError(texts.get(i) + ": " + made);
                            }
                        }
                    }
                }
                """.formatted(named));
    }

    @Test
    void qualifiersMayHaveAnyText() throws Exception {
        CompiledFlow flow = CompiledFlow.alone(List.of(flow(), check()));

        assertThat(flow.check()).hasSize(1);
        assertThat(flow.generated().get("META-INF/leat/texts.Texts.mmd").lines())
                .as("one line for each node and each arrow")
                .allMatch(line -> line.matches(
                        "flowchart TD|  [isd]\\d+([\\[({].*[\\])}]| -\\.?->? [isd]\\d+)|.* --> .*|.* -\\.-> .*"));
    }

    @Test
    void documentationMayHaveAnyTextOfAnyLength() throws Exception {
        String text = String.join(
                "\n",
                "Quotes \" and \"\"\", a backslash \\ and \\\\users, {@code braces}, $S %s, <b>bold</b>, &amp; @at.",
                "",
                SENTENCE.repeat(2_000).strip(),
                "The end.");
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(
                JavaFileObjects.forSourceString("texts.Documented", """
                package texts;

                import dev.leat.*;

                @Flow(ways = Way.GRAPH)
                class Documented {
                    /**
                     * %s
                     */
                    @Processor static int y(@Input int x) {
                        return x * 2;
                    }
                }
                """.formatted(text.replace("\n", "\n     * "))));
        sources.add(JavaFileObjects.forSourceString(
                "texts.DocumentedCheck", """
                package texts;

                final class DocumentedCheck {
                    public static void main(String[] arguments) {
                        String told = DocumentedFlow.graph().nodes().stream()
                                .flatMap(node -> node.calls().stream())
                                .map(call -> call.origin().documentation())
                                .findFirst()
                                .orElseThrow();
                        if (told.hashCode() != %d || told.length() != %d) {
                            throw new AssertionError(told.length());
                        }
                    }
                }
                """.formatted(text.hashCode(), text.length())));

        assertThat(CompiledFlow.alone(sources).check()).hasSize(1);
    }
}
