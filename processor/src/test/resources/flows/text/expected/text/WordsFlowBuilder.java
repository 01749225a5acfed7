package text;

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
    private Replacement<Clock> clock;
    private Replacement<List<String>> tokens;
    private Replacement<Map<String, Long>> counts;
    private Replacement<Integer> uniques;
    private Replacement<String> first;
    private Replacement<String> last;
    private Replacement<String> headline;

    WordsFlowBuilder() {}

    private WordsFlowBuilder(WordsFlowBuilder original) {
        this.clock = original.clock;
        this.tokens = original.tokens;
        this.counts = original.counts;
        this.uniques = original.uniques;
        this.first = original.first;
        this.last = original.last;
        this.headline = original.headline;
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
                Replacement.given(this.clock, "WordsFlow", "clock"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Words.class)
    private static final class Replaced extends WordsFlow {
        private final WordsFlowBuilder replaced;

        Replaced(WordsFlowBuilder replaced, Clock clock) {
            super(clock);
            this.replaced = replaced;
        }

        @Override
        public WordsFlow.Outputs run(String text2) {
            List<String> tokens = replaced.tokens == null ? Words.tokens(text2)
                    : replaced.tokens.value();
            Map<String, Long> counts = replaced.counts == null ? Words.counts(tokens)
                    : replaced.counts.value();
            int uniques = replaced.uniques == null ? Words.uniques(counts)
                    : replaced.uniques.value();
            String first = replaced.first == null ? Words.first(tokens) : replaced.first.value();
            String last = replaced.last == null ? Words.last(tokens) : replaced.last.value();
            String headline = replaced.headline == null ? Words.headline(uniques, clock)
                    : replaced.headline.value();
            return new WordsFlow.Outputs(tokens, counts, uniques, first, last, headline);
        }
    }
}
