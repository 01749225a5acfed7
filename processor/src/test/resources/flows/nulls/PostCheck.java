package nulls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.graph.Key;
import java.util.List;
import java.util.Optional;

final class PostCheck {
    private static final List<String> NOTHING = List.of("Optional.empty", "Optional.empty", "Optional.empty");

    public static void main(String[] args) throws Exception {
        assertAll(2, List.of("Optional[read letter 2]", "Optional[letter 2 and letter 2]", "Optional[sent letter 2]"));
        assertAll(1, List.of("Optional[read null]", "Optional[null and null]", "Optional[sent null]"));
        assertAll(-1, NOTHING);
        assertReplaced();
        assertSheetTellsNullFromAbsent(PostFlow.create().sheet());
        assertUndeclared();
    }

    private static void assertAll(int day, List<String> expected) {
        PostFlow flow = PostFlow.create();
        assertRun(flow, day, expected);
        PostFlowLazy lazy = flow.lazy(day);
        assertThat(texts(lazy.read(), lazy.readTwice(), lazy.sent())).as("lazy").isEqualTo(expected);
        PostFlowSheet sheet = flow.sheet().day(day);
        assertThat(texts(sheet.read(), sheet.readTwice(), sheet.sent())).as("sheet").isEqualTo(expected);
        FlowGraph graph = PostFlow.graph();
        assertGraph(graph, day, expected);
    }

    private static void assertRun(PostFlow flow, int day, List<String> expected) {
        PostFlow.Outputs run = flow.run(day);
        assertThat(texts(run.read(), run.readTwice(), run.sent())).as("run").isEqualTo(expected);
        assertThat(texts(flow.runRead(day), flow.runReadTwice(day), run.sent())).as("targets").isEqualTo(expected);
        String letter = day > 0 && day % 2 == 0 ? "letter " + day : null;
        assertThat(run.letter()).isEqualTo(Optional.ofNullable(letter));
        assertThat(run.told()).isEqualTo("told " + Optional.ofNullable(letter));
        assertThat(run.noted()).isEqualTo("noted " + letter);
    }

    private static void assertGraph(FlowGraph graph, int day, List<String> expected) {
        List<Key<String>> keys = List.of(PostFlowGraph.READ, PostFlowGraph.READ_TWICE, PostFlowGraph.SENT);
        try (GraphRun run = PostFlow.create().explain(day)) {
            assertThat(keys.stream().map(run::find).map(Object::toString).toList()).as("graph").isEqualTo(expected);
        }
        GraphSheet sheet = GraphSheet.of(graph).set(PostFlowGraph.DAY, day);
        assertThat(keys.stream().map(sheet::find).map(Object::toString).toList()).as("sheet of graph").isEqualTo(expected);
        CompiledGraph compiled = CompiledGraph.of(graph);
        Frame frame = compiled.run(compiled.frame().set(compiled.slot(PostFlowGraph.DAY), day));
        assertThat(keys.stream().map(key -> frame.find(compiled.slot(key))).map(Object::toString).toList())
                .as("compiled")
                .isEqualTo(expected);
    }

    private static List<String> texts(Optional<?>... values) {
        return List.of(values).stream().map(Object::toString).toList();
    }

    private static void assertReplaced() {
        PostFlow replaced = PostFlow.builder().letter(null).build();
        List<String> read = List.of("Optional[read null]", "Optional[null and null]");
        assertThat(texts(replaced.run(-1).read(), replaced.run(-1).readTwice())).isEqualTo(read);
        assertThat(texts(replaced.runRead(-1), replaced.runReadTwice(-1))).isEqualTo(read);
        PostFlowLazy lazy = replaced.lazy(-1);
        assertThat(texts(lazy.read(), lazy.readTwice())).isEqualTo(read);
        PostFlowSheet sheet = replaced.sheet().day(-1);
        assertThat(texts(sheet.read(), sheet.readTwice())).isEqualTo(read);
        GraphSheet graph = GraphSheet.of(replaced.bind(PostFlow.graph())).set(PostFlowGraph.DAY, -1);
        assertThat(texts(graph.find(PostFlowGraph.READ), graph.find(PostFlowGraph.READ_TWICE))).isEqualTo(read);
    }

    /** One is as empty as the other, but who takes it runs or not. */
    private static void assertSheetTellsNullFromAbsent(PostFlowSheet sheet) {
        assertThat(sheet.day(-1).read()).isEmpty();
        assertThat(sheet.day(1).letter()).isEmpty();
        assertThat(sheet.read()).contains("read null");
        assertThat(sheet.copy()).isEmpty();
        assertThat(sheet.readTwice()).contains("null and null");
        assertThat(sheet.day(-3).read()).isEmpty();
        assertThat(sheet.readTwice()).isEmpty();
        assertThat(sheet.day(3).readTwice()).contains("null and null");
    }

    private static void assertUndeclared() {
        PostFlow flow = PostFlow.create();
        assertThat(flow.run(1).unpacked()).isEmpty();
        assertThat(flow.lazy(1).unpacked()).isEmpty();
        assertThat(flow.sheet().day(1).unpacked()).isEmpty();
    }
}
