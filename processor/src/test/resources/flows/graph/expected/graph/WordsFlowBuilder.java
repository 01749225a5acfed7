package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.runtime.Replacement;
import java.util.List;
import java.util.Locale;
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
final class WordsFlowBuilder {
    Replacement<Words> words;
    Replacement<Locale> locale;
    Replacement<List<String>> tokens;
    Replacement<Map<String, Long>> counts;
    Replacement<Integer> uniques;
    Replacement<String> first;
    Replacement<String> last;

    WordsFlowBuilder() {}

    private WordsFlowBuilder(WordsFlowBuilder original) {
        this.words = original.words;
        this.locale = original.locale;
        this.tokens = original.tokens;
        this.counts = original.counts;
        this.uniques = original.uniques;
        this.first = original.first;
        this.last = original.last;
    }

    /** Gives the flow its {@code words}. */
    public WordsFlowBuilder words(Words words) {
        this.words = new Replacement<>(words);
        return this;
    }

    /** Gives the flow its {@code locale}. */
    public WordsFlowBuilder locale(Locale locale) {
        this.locale = new Replacement<>(locale);
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

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public WordsFlow build() {
        return new Replaced(new WordsFlowBuilder(this), this.words == null ? new Words()
                : this.words.value(), Replacement.given(this.locale, "WordsFlow", "locale"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Words.class)
    private static final class Replaced extends WordsFlow {
        private final WordsFlowBuilder replaced;

        Replaced(WordsFlowBuilder replaced, Words words, Locale locale) {
            super(words, locale);
            this.replaced = replaced;
        }

        @Override
        public WordsFlow.Outputs run(String text) {
            List<String> tokens = replaced.tokens == null ? words.tokens(text, locale)
                    : replaced.tokens.value();
            Map<String, Long> counts = replaced.counts == null ? Words.counts(tokens)
                    : replaced.counts.value();
            int uniques = replaced.uniques == null ? Words.uniques(counts)
                    : replaced.uniques.value();
            String first = replaced.first == null ? Words.first(tokens) : replaced.first.value();
            String last = replaced.last == null ? Words.last(tokens) : replaced.last.value();
            return new WordsFlow.Outputs(tokens, counts, uniques, first, last);
        }

        @Override
        Bindings bindings() {
            return WordsFlowGraph.replaced(super.bindings(), replaced);
        }
    }
}
