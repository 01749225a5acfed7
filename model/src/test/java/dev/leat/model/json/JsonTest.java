package dev.leat.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void whatFitsStaysOnALine() {
        assertThat(JsonWriter.write(new TreeMap<>(Map.of("a", List.of(1, true), "b", Map.of()))))
                .isEqualTo("""
                {"a": [1, true], "b": {}}
                """);
        assertThat(JsonWriter.write(List.of(Map.of("k", "x".repeat(60)), List.of("y".repeat(60), "z".repeat(110)))))
                .isEqualTo("""
                [
                  {"k": "%s"},
                  [
                    "%s",
                    "%s"
                  ]
                ]
                """.formatted("x".repeat(60), "y".repeat(60), "z".repeat(110)));
    }

    @Test
    void onlyJsonIsWritten() {
        assertThatThrownBy(() -> JsonWriter.write(List.of('x'))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonWriter.write(List.of(0 / 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No JSON: NaN, class java.lang.Double");
    }

    @Test
    void allTextIsReadAsItWasWritten() {
        String text = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(each -> String.valueOf((char) each))
                .collect(Collectors.joining());

        String json = JsonWriter.write(text + "\uD83D\uDC1F");

        assertThat(JsonReader.read(json).text()).isEqualTo(text + "\uD83D\uDC1F");
        assertThat(json).contains("\uD83D\uDC1F").contains("\\u0000").contains("\\ud800");
    }

    @Test
    void escapesOfOthersAreUnderstood() {
        assertThat(JsonReader.read(" \"\\/\\b\\f\\u00e4\\uD83D\\uDC1F\" ").text())
                .isEqualTo("/\b\fä\uD83D\uDC1F");
        assertThat(JsonReader.read("{\"a\": [-1.5e2, null], \"b\" : false}")
                        .get("a")
                        .list(JsonValue::content)
                        .get(0))
                .hasToString("-1.5E+2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1, column 1: the text ends too early",
                "[1, | line 1, column 4: the text ends too early",
                "[1,] | line 1, column 4: a value is expected here",
                "[1 2] | line 1, column 4: ']' is expected here",
                "{1: 2} | line 1, column 2: a key is expected here",
                "{\"a\" 2} | line 1, column 6: ':' is expected here",
                "`{\"a\": 1,\n  \"a\": 2}` | line 2, column 3: the key \"a\" is there twice",
                "[] [] | line 1, column 4: this is more than one value",
                "[01] | line 1, column 3: ']' is expected here",
                "[+1] | line 1, column 2: a value is expected here",
                "[tru] | line 1, column 2: a value is expected here",
                "\"a | line 1, column 3: the text ends too early",
                "`\"a\tb\"` | line 1, column 3: a control character has to be escaped",
                "\"\\x\" | line 1, column 3: this is no escape",
                "\"\\u12g4\" | line 1, column 3: this is no escape",
                "\"\\ | line 1, column 3: the text ends too early"
            })
    void whatIsNoJsonIsToldWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> JsonReader.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"b\":["})
    void deepNestingDoesNotOverflowTheStack(String level) {
        assertThatThrownBy(() -> JsonReader.read(level.repeat(1_000_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("this is nested more than 500 levels deep");
    }

    @Test
    void longTextIsRead() {
        String json = JsonWriter.write(
                IntStream.range(0, 200_000).mapToObj(i -> Map.of("number", i)).toList());

        assertThat(JsonReader.read(json).list(each -> each.get("number").integer()))
                .hasSize(200_000);
    }

    @Test
    void whatIsAskedForWronglySaysWhereItStands() {
        JsonValue json = JsonReader.read("{\n  \"a\": [1.5, \"x\"],\n  \"b\": 9999999999}");

        assertThatThrownBy(() -> json.get("c")).hasMessage("line 1, column 1: the key \"c\" is missing in this object");
        assertThatThrownBy(() -> json.get("a").list(JsonValue::text))
                .hasMessage("line 2, column 9: text is expected here");
        assertThatThrownBy(() -> json.get("a").list(JsonValue::integer))
                .hasMessage("line 2, column 9: a whole number is expected here, not 1.5");
        assertThatThrownBy(() -> json.get("b").integer()).hasMessageStartingWith("line 3, column 8: a whole number");
        assertThatThrownBy(() -> json.get("b").get("c")).hasMessage("line 3, column 8: an object is expected here");
        assertThatThrownBy(() -> json.get("b").flag()).hasMessage("line 3, column 8: true or false is expected here");
        assertThatThrownBy(() -> JsonReader.read("[1e999999999]").list(JsonValue::integer))
                .isInstanceOf(JsonException.class);
    }
}
