package dev.leat.graph.run;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The words of a text, as a graph. */
final class Words {
    static final Key<String> TEXT = Key.of("text", String.class);
    static final Key<List<String>> TOKENS = Key.of("tokens", new TypeToken<List<String>>() {});
    static final Key<Map<String, Long>> COUNTS = Key.of("counts", new TypeToken<Map<String, Long>>() {});
    static final Key<Integer> UNIQUES = Key.of("uniques", Integer.class);
    static final Key<String> FIRST = Key.of("first", String.class);
    static final Key<String> LAST = Key.of("last", String.class);

    static final String STEW = "boil em mash em stick em in a stew. Po Tay Toes.";

    /** How often tokens were made. */
    final AtomicInteger tokenized = new AtomicInteger();

    FlowGraph graph() {
        return FlowGraph.of(
                "Words",
                Node.input(TEXT),
                Node.step(TOKENS, Call.of(this::tokens, TEXT)),
                Node.step(COUNTS, Call.of(Words::counts, TOKENS)),
                Node.step(UNIQUES, Call.of(Map::size, COUNTS)),
                Node.step(FIRST, Call.of(tokens -> tokens.get(0), TOKENS)),
                Node.step(LAST, Call.of(tokens -> tokens.get(tokens.size() - 1), TOKENS)));
    }

    private List<String> tokens(String text) {
        tokenized.incrementAndGet();
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static Map<String, Long> counts(List<String> tokens) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tokens.forEach(token -> counts.merge(token, 1L, Long::sum));
        return counts;
    }
}
