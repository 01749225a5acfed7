package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What values look like in a log, and what is told of those that would not come back. */
class GsonValuesTest {
    interface Animal {}

    record Dog(String name) implements Animal {}

    static class Account {
        int number = 1;
    }

    static final class Savings extends Account {
        int rate = 2;
    }

    private static <T extends @Nullable Object> String json(Key<T> key, T value) {
        return new ValueCoding(GsonValues.standard()).write(Node.input(key), value);
    }

    private static <T> String json(TypeToken<T> type, T value) {
        return json(Key.of("value", type), value);
    }

    private static <T> void assertLost(TypeToken<T> type, T value, String reason) {
        assertThatThrownBy(() -> json(type, value))
                .isInstanceOf(LogException.class)
                .hasMessageMatching("'value' of type \\Q" + TypeText.of(type.type()) + "\\E cannot be recorded: \\Q"
                        + reason
                        + "\\E.*Nothing was written of this run this time\\. Fix: give it a type that says what "
                        + "it is, or values that can write it: "
                        + "GsonValues\\.of\\(GsonValues\\.builder\\(\\)\\.registerTypeAdapter\\(…\\)\\.create\\(\\)\\); "
                        + "or leave it out: node\\.secret\\(\\)");
    }

    @Test
    void howValuesLook() {
        assertThat(json(new TypeToken<Sample.Shape>() {}, new Sample.Circle(new Sample.Point(1, 2.5), 3)))
                .isEqualTo("{\"Circle\":{\"centre\":{\"x\":1,\"y\":2.5},\"radius\":3.0}}");
        assertThat(json(new TypeToken<List<Sample.Shape>>() {}, List.of(Sample.Nothing.EMPTY)))
                .isEqualTo("[\"EMPTY\"]");
        assertThat(json(new TypeToken<Optional<Optional<Integer>>>() {}, Optional.of(Optional.empty())))
                .isEqualTo("[[]]");
        assertThat(json(new TypeToken<Double>() {}, Double.NaN)).isEqualTo("\"NaN\"");
        assertThat(json(new TypeToken<Map<Sample.Point, Integer>>() {}, Map.of(new Sample.Point(1, 0), 2)))
                .isEqualTo("[[{\"x\":1,\"y\":0.0},2]]");
        assertThat(json(new TypeToken<Path>() {}, Path.of("toes.txt"))).isEqualTo("\"toes.txt\"");
    }

    @Test
    void interfacesDoNotSayWhatTheyStandFor() {
        assertLost(new TypeToken<Animal>() {}, new Dog("Rex"), "Interfaces can't be instantiated!");
        assertLost(new TypeToken<List<Animal>>() {}, List.of(new Dog("Rex")), "Interfaces can't be instantiated!");
    }

    @Test
    void whatWouldBecomeAnotherValueIsTold() {
        assertLost(new TypeToken<Object>() {}, 1, "what is read again is another value");
        assertLost(
                new TypeToken<Map<String, Object>>() {},
                Map.of("a", List.of(1)),
                "what is read again is another value");
        assertLost(new TypeToken<Number>() {}, 1, "Number does not say which number it is");
        assertLost(new TypeToken<List<Account>>() {}, List.of(new Savings()), "what is read again is another value");
        assertLost(new TypeToken<Account>() {}, new Savings(), "what is read again is another value");
        assertLost(
                new TypeToken<Optional<Account>>() {},
                Optional.of(new Savings()),
                "what is read again is another value");
        assertThat(json(new TypeToken<List<Account>>() {}, List.of(new Account())))
                .isEqualTo("[{\"number\":1}]");
        assertLost(new TypeToken<Account>() {}, new Account() {}, "what is read again is another value");
    }

    @Test
    void nullAsAKeyIsTold() {
        Map<String, Integer> map = new HashMap<>();
        map.put(null, 1);
        assertLost(
                new TypeToken<Map<String, Integer>>() {},
                map,
                "a null key of a map cannot be told from the text \"null\"");
    }

    @Test
    void whatContainsItselfIsTold() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertLost(new TypeToken<List<Object>>() {}, list, "it is nested too deeply, or contains itself");
    }

    @Test
    void anAdapterOfYourOwn() {
        Values values = GsonValues.of(GsonValues.builder()
                .registerTypeAdapter(Animal.class, new TypeAdapter<Animal>() {
                    @Override
                    public void write(JsonWriter out, Animal value) throws IOException {
                        out.value(((Dog) value).name());
                    }

                    @Override
                    public Animal read(JsonReader in) throws IOException {
                        return new Dog(in.nextString());
                    }
                })
                .create());
        Key<Animal> animal = Key.of("animal", Animal.class);
        FlowGraph graph = FlowGraph.of("Animals", Node.input(animal));
        byte[] log = Text.log(graph, values, GraphRun.start(graph, Inputs.of(animal, new Dog("Rex"))));

        assertThat(Text.read(graph, values, log).get(0).get(animal)).isEqualTo(new Dog("Rex"));
    }

    @Test
    void anotherFormat() {
        Key<String> text = Key.of("text", String.class);
        FlowGraph graph = FlowGraph.of("Texts", Node.input(text));
        Values base64 = new Values() {
            @Override
            public String write(Key<?> key, Object value) {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
            }

            @Override
            public Object read(Key<?> key, String json) {
                return new String(Base64.getDecoder().decode(json.replace("\"", "")), StandardCharsets.UTF_8);
            }
        };
        byte[] log = Text.log(graph, base64, GraphRun.start(graph, Inputs.of(text, "toes")));

        assertThat(new String(log, StandardCharsets.UTF_8)).contains("\"value\":\"dG9lcw==\"");
        assertThat(Text.read(graph, base64, log).get(0).get(text)).isEqualTo("toes");
    }

    @Test
    void valuesThatAreNoJson() {
        Values broken = new Values() {
            @Override
            public String write(Key<?> key, Object value) {
                return "{}\n{}";
            }

            @Override
            public Object read(Key<?> key, String json) {
                return json;
            }
        };
        assertThatThrownBy(() -> new ValueCoding(broken).write(Node.input(Key.of("x", Integer.class)), 7))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("'x' of type java.lang.Integer cannot be recorded: ");
        assertThatThrownBy(() -> new ValueCoding(broken).read(Node.input(Key.of("x", Integer.class)), "7"))
                .hasMessage("has a value that was read as java.lang.String, but it is 'x' of type java.lang.Integer.");
    }
}
