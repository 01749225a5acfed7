package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import dev.leat.model.CutOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The flow {@link WordsFlow} as a value, and the keys of what is in it. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
final class WordsFlowGraph {
    public static final Key<String> TEXT = Key.of("text", String.class);
    public static final Key<Words> WORDS = Key.of("words", Words.class);
    public static final Key<Locale> LOCALE = Key.of("locale", Locale.class);
    public static final Key<List<String>> TOKENS = Key.of("tokens", new TypeToken<List<String>>() {});
    public static final Key<Map<String, Long>> COUNTS = Key.of("counts", new TypeToken<Map<String, Long>>() {});
    public static final Key<Integer> UNIQUES = Key.of("uniques", int.class);
    public static final Key<String> FIRST = Key.of("first", String.class);
    public static final Key<String> LAST = Key.of("last", String.class);

    private static final FlowGraph GRAPH = create();

    private WordsFlowGraph() {}

    /** The flow as a value. */
    static FlowGraph graph() {
        return GRAPH;
    }

    private static FlowGraph create() {
        List<Node> nodes = new ArrayList<>();
        add(nodes);
        return FlowGraph.of("Words", nodes);
    }

    private static void add(List<Node> nodes) {
        nodes.add(Node.input(TEXT)
                .cutOff(CutOff.SAME));
        nodes.add(Node.dependency(WORDS));
        nodes.add(Node.dependency(LOCALE));
        nodes.add(Node.step(TOKENS,
                Call.of(Words::tokens, WORDS, TEXT, LOCALE)
                        .from("Words.tokens", "Words.java:21", "Words in lower case.")));
        nodes.add(Node.step(COUNTS,
                Call.of(Words::counts, TOKENS)
                        .from("Words.counts", "Words.java:29", ""))
                .cutOff(CutOff.NEVER));
        nodes.add(Node.step(UNIQUES,
                Call.of(Words::uniques, COUNTS)
                        .from("Words.uniques", "Words.java:36", "")));
        nodes.add(Node.step(FIRST,
                Call.of(Words::first, TOKENS)
                        .from("Words.first", "Words.java:41", "")));
        nodes.add(Node.step(LAST,
                Call.of(Words::last, TOKENS)
                        .from("Words.last", "Words.java:46", "")));
    }

    /** With what a test replaces. */
    static Bindings replaced(Bindings bindings, WordsFlowBuilder replaced) {
        Bindings all = bindings;
        if (replaced.tokens != null) {
            all = all.value(TOKENS, replaced.tokens.value());
        }
        if (replaced.counts != null) {
            all = all.value(COUNTS, replaced.counts.value());
        }
        if (replaced.uniques != null) {
            all = all.value(UNIQUES, replaced.uniques.value());
        }
        if (replaced.first != null) {
            all = all.value(FIRST, replaced.first.value());
        }
        if (replaced.last != null) {
            all = all.value(LAST, replaced.last.value());
        }
        return all;
    }
}
