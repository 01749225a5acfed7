package text;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Words} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["text<br/>String"])
 *   d1[/"clock<br/>Clock"/]
 *   s2["tokens<br/>List&lt;String&gt;"]
 *   s3["counts<br/>Map&lt;String, Long&gt;"]
 *   s4["uniques<br/>int"]
 *   s5["first<br/>String"]
 *   s6["last<br/>String"]
 *   s7["headline<br/>String"]
 *   i0 --> s2
 *   s2 --> s3
 *   s3 --> s4
 *   s2 --> s5
 *   s2 --> s6
 *   s4 --> s7
 *   d1 -.-> s7
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
public class WordsFlow {
    final Clock clock;

    @Inject
    public WordsFlow(Clock clock) {
        this.clock = clock;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    public static WordsFlowBuilder builder() {
        return new WordsFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text2) {
        List<String> tokens = Words.tokens(text2);
        Map<String, Long> counts = Words.counts(tokens);
        int uniques = Words.uniques(counts);
        String first = Words.first(tokens);
        String last = Words.last(tokens);
        String headline = Words.headline(uniques, clock);
        return new Outputs(tokens, counts, uniques, first, last, headline);
    }

    /** The values of one run of {@link WordsFlow}. */
    @GeneratedFlow(Words.class)
    public static final class Outputs {
        private final List<String> tokens;
        private final Map<String, Long> counts;
        private final int uniques;
        private final String first;
        private final String last;
        private final String headline;

        Outputs(List<String> tokens, Map<String, Long> counts, int uniques, String first,
                String last, String headline) {
            this.tokens = tokens;
            this.counts = counts;
            this.uniques = uniques;
            this.first = first;
            this.last = last;
            this.headline = headline;
        }

        /** Made by {@code tokens(text)}. */
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

        /** Made by {@code headline(uniques, clock)}. */
        public String headline() {
            return headline;
        }

        @Override
        public String toString() {
            return "Outputs[tokens=" + tokens + ", counts=" + counts + ", uniques=" + uniques
                    + ", first=" + first + ", last=" + last + ", headline=" + headline + "]";
        }
    }
}
