package lazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link WordsFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
public final class WordsFlowBuilder {
    private Replacement<Words> words;
    private Replacement<Clock> clock;
    private Replacement<List<String>> tokens;
    private Replacement<Map<String, Long>> counts;
    private Replacement<Integer> uniques;
    private Replacement<Words.Ends> ends;
    private Replacement<String> first;
    private Replacement<String> last;
    private Replacement<String> headline;

    WordsFlowBuilder() {}

    private WordsFlowBuilder(WordsFlowBuilder original) {
        this.words = original.words;
        this.clock = original.clock;
        this.tokens = original.tokens;
        this.counts = original.counts;
        this.uniques = original.uniques;
        this.ends = original.ends;
        this.first = original.first;
        this.last = original.last;
        this.headline = original.headline;
    }

    /** Gives the flow its {@code words}. */
    public WordsFlowBuilder words(Words words) {
        this.words = new Replacement<>(words);
        return this;
    }

    /** Gives the flow its {@code clock}. */
    public WordsFlowBuilder clock(Clock clock) {
        this.clock = new Replacement<>(clock);
        return this;
    }

    /** Replaces the value {@code tokens}. */
    public WordsFlowBuilder tokens(List<String> tokens) {
        this.tokens = new Replacement<>(tokens);
        return this;
    }

    /** Replaces the value {@code counts}. */
    public WordsFlowBuilder counts(Map<String, Long> counts) {
        this.counts = new Replacement<>(counts);
        return this;
    }

    /** Replaces the value {@code uniques}. */
    public WordsFlowBuilder uniques(int uniques) {
        this.uniques = new Replacement<>(uniques);
        return this;
    }

    /** Replaces the value {@code ends}. */
    public WordsFlowBuilder ends(Words.Ends ends) {
        this.ends = new Replacement<>(ends);
        return this;
    }

    /** Replaces the value {@code first}. */
    public WordsFlowBuilder first(String first) {
        this.first = new Replacement<>(first);
        return this;
    }

    /** Replaces the value {@code last}. */
    public WordsFlowBuilder last(String last) {
        this.last = new Replacement<>(last);
        return this;
    }

    /** Replaces the value {@code headline}. */
    public WordsFlowBuilder headline(String headline) {
        this.headline = new Replacement<>(headline);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public WordsFlow build() {
        return new Replaced(new WordsFlowBuilder(this),
                Replacement.given(this.words, "WordsFlow", "words"),
                Replacement.given(this.clock, "WordsFlow", "clock"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Words.class)
    private static final class Replaced extends WordsFlow {
        private final WordsFlowBuilder replaced;

        Replaced(WordsFlowBuilder replaced, Words words, Clock clock) {
            super(words, clock);
            this.replaced = replaced;
        }

        @Override
        public WordsFlow.Outputs run(String text, int year) {
            List<String> tokens = replaced.tokens == null ? Words.tokens(text)
                    : replaced.tokens.value();
            Map<String, Long> counts = replaced.counts == null ? Words.counts(tokens)
                    : replaced.counts.value();
            int uniques = replaced.uniques == null ? Words.uniques(counts)
                    : replaced.uniques.value();
            Words.Ends ends = replaced.ends == null ? Words.ends(tokens) : replaced.ends.value();
            String first = replaced.first == null ? ends.first() : replaced.first.value();
            String last = replaced.last == null ? ends.last() : replaced.last.value();
            String headline = replaced.headline == null ? words.headline(year, uniques, first,
                    clock) : replaced.headline.value();
            return new WordsFlow.Outputs(tokens, counts, uniques, ends, first, last, headline);
        }

        @Override
        public String runLast(String text) {
            List<String> tokens = replaced.tokens == null ? Words.tokens(text)
                    : replaced.tokens.value();
            Words.Ends ends = replaced.ends == null ? Words.ends(tokens) : replaced.ends.value();
            String last = replaced.last == null ? ends.last() : replaced.last.value();
            return last;
        }

        @Override
        public String runHeadline(String text, int year) {
            List<String> tokens = replaced.tokens == null ? Words.tokens(text)
                    : replaced.tokens.value();
            Map<String, Long> counts = replaced.counts == null ? Words.counts(tokens)
                    : replaced.counts.value();
            int uniques = replaced.uniques == null ? Words.uniques(counts)
                    : replaced.uniques.value();
            Words.Ends ends = replaced.ends == null ? Words.ends(tokens) : replaced.ends.value();
            String first = replaced.first == null ? ends.first() : replaced.first.value();
            String headline = replaced.headline == null ? words.headline(year, uniques, first,
                    clock) : replaced.headline.value();
            return headline;
        }

        @Override
        public WordsFlowLazy lazy(String text, int year) {
            WordsFlowLazy lazy2 = super.lazy(text, year);
            if (replaced.tokens != null) {
                lazy2.tokens = replaced.tokens.value();
                lazy2.tokensMade = true;
            }
            if (replaced.counts != null) {
                lazy2.counts = replaced.counts.value();
                lazy2.countsMade = true;
            }
            if (replaced.uniques != null) {
                lazy2.uniques = replaced.uniques.value();
                lazy2.uniquesMade = true;
            }
            if (replaced.ends != null) {
                lazy2.ends = replaced.ends.value();
                lazy2.endsMade = true;
            }
            if (replaced.first != null) {
                lazy2.first = replaced.first.value();
                lazy2.firstMade = true;
            }
            if (replaced.last != null) {
                lazy2.last = replaced.last.value();
                lazy2.lastMade = true;
            }
            if (replaced.headline != null) {
                lazy2.headline = replaced.headline.value();
                lazy2.headlineMade = true;
            }
            return lazy2;
        }
    }
}
