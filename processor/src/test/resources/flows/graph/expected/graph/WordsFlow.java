package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Words} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["text<br/>String"])
 *   d1[/"locale<br/>Locale"/]
 *   s2["tokens<br/>List&lt;String&gt;"]
 *   s3["counts<br/>Map&lt;String, Long&gt;"]
 *   s4["uniques<br/>int"]
 *   s5["first<br/>String"]
 *   s6["last<br/>String"]
 *   i0 --> s2
 *   d1 -.-> s2
 *   s2 --> s3
 *   s3 --> s4
 *   s2 --> s5
 *   s2 --> s6
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
class WordsFlow {
    final Words words;
    final Locale locale;

    @Inject
    WordsFlow(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static WordsFlowBuilder builder() {
        return new WordsFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text) {
        List<String> tokens = words.tokens(text, locale);
        Map<String, Long> counts = Words.counts(tokens);
        int uniques = Words.uniques(counts);
        String first = Words.first(tokens);
        String last = Words.last(tokens);
        return new Outputs(tokens, counts, uniques, first, last);
    }

    /** The flow as a value, without what this or any other object of the class was given: see {@link #bind}. */
    public static FlowGraph graph() {
        return WordsFlowGraph.graph();
    }

    /**
     * The graph with what this flow was given for what it depends on.
     *
     * @param graph the one of this class, or one that was made from it
     */
    public FlowGraph bind(FlowGraph graph) {
        return graph.bind(bindings());
    }

    Bindings bindings() {
        return Bindings.none().object(WordsFlowGraph.WORDS, words).object(WordsFlowGraph.LOCALE, locale);
    }

    /**
     * Runs every step that can run, and keeps where each value came from. What fails is in the run's
     * {@code failures()}.
     */
    public GraphRun explain(String text) {
        return GraphRun.start(bind(graph()), Inputs.none().and(WordsFlowGraph.TEXT, text)).tryToEnd();
    }

    /** The values of one run of {@link WordsFlow}. */
    @GeneratedFlow(Words.class)
    public static final class Outputs {
        private final List<String> tokens;
        private final Map<String, Long> counts;
        private final int uniques;
        private final String first;
        private final String last;

        Outputs(List<String> tokens, Map<String, Long> counts, int uniques, String first,
                String last) {
            this.tokens = tokens;
            this.counts = counts;
            this.uniques = uniques;
            this.first = first;
            this.last = last;
        }

        /** Made by {@code tokens(text, locale)}. */
        public List<String> tokens() {
            return tokens;
        }

        /** Made by {@code counts(tokens)}. */
        public Map<String, Long> counts() {
            return counts;
        }

        /** Made by {@code uniques(counts)}. */
        public int uniques() {
            return uniques;
        }

        /** Made by {@code first(tokens)}. */
        public String first() {
            return first;
        }

        /** Made by {@code last(tokens)}. */
        public String last() {
            return last;
        }

        @Override
        public String toString() {
            return "Outputs[tokens=" + tokens + ", counts=" + counts + ", uniques=" + uniques
                    + ", first=" + first + ", last=" + last + "]";
        }
    }
}
