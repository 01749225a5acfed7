package lazy;

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
 *   i1(["year<br/>int"])
 *   d2[/"clock<br/>Clock"/]
 *   s3["tokens<br/>List&lt;String&gt;"]
 *   s4["counts<br/>Map&lt;String, Long&gt;"]
 *   s5["uniques<br/>int"]
 *   s6["ends<br/>Words.Ends"]
 *   s7("first<br/>String")
 *   s8("last<br/>String")
 *   s9["headline<br/>String"]
 *   i0 --> s3
 *   s3 --> s4
 *   s4 --> s5
 *   s3 --> s6
 *   s6 --> s7
 *   s6 --> s8
 *   i1 --> s9
 *   s5 --> s9
 *   s7 --> s9
 *   d2 -.-> s9
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
public class WordsFlow {
    final Words words;
    final Clock clock;

    @Inject
    public WordsFlow(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    public static WordsFlowBuilder builder() {
        return new WordsFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text, int year) {
        List<String> tokens = Words.tokens(text);
        Map<String, Long> counts = Words.counts(tokens);
        int uniques = Words.uniques(counts);
        Words.Ends ends = Words.ends(tokens);
        String first = ends.first();
        String last = ends.last();
        String headline = words.headline(year, uniques, first, clock);
        return new Outputs(tokens, counts, uniques, ends, first, last, headline);
    }

    /** Makes {@code last}, and before it what it is made from, but nothing else. */
    public String runLast(String text) {
        List<String> tokens = Words.tokens(text);
        Words.Ends ends = Words.ends(tokens);
        String last = ends.last();
        return last;
    }

    /** Makes {@code headline}, and before it what it is made from, but nothing else. */
    public String runHeadline(String text, int year) {
        List<String> tokens = Words.tokens(text);
        Map<String, Long> counts = Words.counts(tokens);
        int uniques = Words.uniques(counts);
        Words.Ends ends = Words.ends(tokens);
        String first = ends.first();
        String headline = words.headline(year, uniques, first, clock);
        return headline;
    }

    /** Makes no value before it is asked for, and each once. */
    public WordsFlowLazy lazy(String text, int year) {
        return new WordsFlowLazy(this, text, year);
    }

    /** The values of one run of {@link WordsFlow}. */
    @GeneratedFlow(Words.class)
    public static final class Outputs {
        private final List<String> tokens;
        private final Map<String, Long> counts;
        private final int uniques;
        private final Words.Ends ends;
        private final String first;
        private final String last;
        private final String headline;

        Outputs(List<String> tokens, Map<String, Long> counts, int uniques, Words.Ends ends,
                String first, String last, String headline) {
            this.tokens = tokens;
            this.counts = counts;
            this.uniques = uniques;
            this.ends = ends;
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

        /** Made by {@code ends(tokens)}. */
        public Words.Ends ends() {
            return ends;
        }

        /** The component of {@code ends}. */
        public String first() {
            return first;
        }

        /** The component of {@code ends}. */
        public String last() {
            return last;
        }

        /** Made by {@code headline(year, uniques, first, clock)}. */
        public String headline() {
            return headline;
        }

        @Override
        public String toString() {
            return "Outputs[tokens=" + tokens + ", counts=" + counts + ", uniques=" + uniques
                    + ", ends=" + ends + ", first=" + first + ", last=" + last
                    + ", headline=" + headline + "]";
        }
    }
}
