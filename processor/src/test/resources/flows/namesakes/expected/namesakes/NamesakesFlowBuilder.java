package namesakes;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import java.util.Map;
import javax.annotation.processing.Generated;
import namesakes.other.List;
import namesakes.other.Override;

/**
 * Builds a {@link NamesakesFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Namesakes.class)
final class NamesakesFlowBuilder {
    private Replacement<StringBuilder> suffix;
    private Replacement<List> other;
    private Replacement<java.util.List<? extends List>> lists;
    private Replacement<Box<String>.List> boxed;
    private Replacement<namesakes.other.Outputs> outcome;
    private Replacement<Override[][]> overrides;
    private Replacement<namesakes.other.NamesakesFlowBuilder> builder;
    private Replacement<Integer> own;
    private Replacement<java.lang.Integer> length;
    private Replacement<Map.Entry<String, ? super java.lang.Integer>> entry;

    NamesakesFlowBuilder() {}

    private NamesakesFlowBuilder(NamesakesFlowBuilder original) {
        this.suffix = original.suffix;
        this.other = original.other;
        this.lists = original.lists;
        this.boxed = original.boxed;
        this.outcome = original.outcome;
        this.overrides = original.overrides;
        this.builder = original.builder;
        this.own = original.own;
        this.length = original.length;
        this.entry = original.entry;
    }

    /** Gives the flow its {@code suffix}. */
    public NamesakesFlowBuilder suffix(StringBuilder suffix) {
        this.suffix = new Replacement<>(suffix);
        return this;
    }

    /** Replaces the value {@code other}. */
    public NamesakesFlowBuilder other(List other) {
        this.other = new Replacement<>(other);
        return this;
    }

    /** Replaces the value {@code lists}. */
    public NamesakesFlowBuilder lists(java.util.List<? extends List> lists) {
        this.lists = new Replacement<>(lists);
        return this;
    }

    /** Replaces the value {@code boxed}. */
    public NamesakesFlowBuilder boxed(Box<String>.List boxed) {
        this.boxed = new Replacement<>(boxed);
        return this;
    }

    /** Replaces the value {@code outcome}. */
    public NamesakesFlowBuilder outcome(namesakes.other.Outputs outcome) {
        this.outcome = new Replacement<>(outcome);
        return this;
    }

    /** Replaces the value {@code overrides}. */
    public NamesakesFlowBuilder overrides(Override[][] overrides) {
        this.overrides = new Replacement<>(overrides);
        return this;
    }

    /** Replaces the value {@code builder}. */
    public NamesakesFlowBuilder builder(namesakes.other.NamesakesFlowBuilder builder) {
        this.builder = new Replacement<>(builder);
        return this;
    }

    /** Replaces the value {@code own}. */
    public NamesakesFlowBuilder own(Integer own) {
        this.own = new Replacement<>(own);
        return this;
    }

    /** Replaces the value {@code length}. */
    public NamesakesFlowBuilder length(int length) {
        this.length = new Replacement<>(length);
        return this;
    }

    /** Replaces the value {@code entry}. */
    public NamesakesFlowBuilder entry(Map.Entry<String, ? super java.lang.Integer> entry) {
        this.entry = new Replacement<>(entry);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public NamesakesFlow build() {
        return new Replaced(new NamesakesFlowBuilder(this),
                Replacement.given(this.suffix, "NamesakesFlow", "suffix"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Namesakes.class)
    private static final class Replaced extends NamesakesFlow {
        private final NamesakesFlowBuilder replaced;

        Replaced(NamesakesFlowBuilder replaced, StringBuilder suffix) {
            super(suffix);
            this.replaced = replaced;
        }

        @java.lang.Override
        public NamesakesFlow.Outputs run(String text) {
            List other = replaced.other == null ? Namesakes.other(text, suffix)
                    : replaced.other.value();
            java.util.List<? extends List> lists = replaced.lists == null ? Namesakes.lists(other)
                    : replaced.lists.value();
            Box<String>.List boxed = replaced.boxed == null ? Namesakes.boxed(lists)
                    : replaced.boxed.value();
            namesakes.other.Outputs outcome = replaced.outcome == null ? Namesakes.outcome(boxed)
                    : replaced.outcome.value();
            Override[][] overrides = replaced.overrides == null ? Namesakes.overrides(outcome)
                    : replaced.overrides.value();
            namesakes.other.NamesakesFlowBuilder builder = replaced.builder == null
                    ? Namesakes.builder(overrides) : replaced.builder.value();
            Integer own = replaced.own == null ? Namesakes.own(builder) : replaced.own.value();
            int length = replaced.length == null ? Namesakes.length(own) : replaced.length.value();
            Map.Entry<String, ? super java.lang.Integer> entry = replaced.entry == null
                    ? Namesakes.entry(own, length) : replaced.entry.value();
            return new NamesakesFlow.Outputs(other, lists, boxed, outcome, overrides, builder, own,
                    length, entry);
        }
    }
}
