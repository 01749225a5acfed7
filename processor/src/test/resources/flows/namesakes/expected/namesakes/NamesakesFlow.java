package namesakes;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;
import namesakes.other.List;
import namesakes.other.Override;

/**
 * The flow that {@link Namesakes} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["text<br/>String"])
 *   d1[/"suffix<br/>@namesakes.Tag(name = &quot;suffix&quot;, numbers = {1, 2}, type = java.util.List.class) StringBuilder"/]
 *   s2["other<br/>List"]
 *   s3["lists<br/>List&lt;? extends List&gt;"]
 *   s4["boxed<br/>Box&lt;String&gt;.List"]
 *   s5["outcome<br/>Outputs"]
 *   s6["overrides<br/>Override[][]"]
 *   s7["builder<br/>NamesakesFlowBuilder"]
 *   s8["own<br/>Integer"]
 *   s9["length<br/>int"]
 *   s10["entry<br/>Map.Entry&lt;String, ? super Integer&gt;"]
 *   i0 --> s2
 *   d1 -.-> s2
 *   s2 --> s3
 *   s3 --> s4
 *   s4 --> s5
 *   s5 --> s6
 *   s6 --> s7
 *   s7 --> s8
 *   s8 --> s9
 *   s8 --> s10
 *   s9 --> s10
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Namesakes.class)
class NamesakesFlow {
    final StringBuilder suffix;

    @Inject
    NamesakesFlow(@Tag(name = "suffix", numbers = {1, 2}, type = java.util.List.class) StringBuilder suffix) {
        this.suffix = suffix;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static NamesakesFlowBuilder builder() {
        return new NamesakesFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(String text) {
        List other = Namesakes.other(text, suffix);
        java.util.List<? extends List> lists = Namesakes.lists(other);
        Box<String>.List boxed = Namesakes.boxed(lists);
        namesakes.other.Outputs outcome = Namesakes.outcome(boxed);
        Override[][] overrides = Namesakes.overrides(outcome);
        namesakes.other.NamesakesFlowBuilder builder = Namesakes.builder(overrides);
        Integer own = Namesakes.own(builder);
        int length = Namesakes.length(own);
        Map.Entry<String, ? super java.lang.Integer> entry = Namesakes.entry(own, length);
        return new Outputs(other, lists, boxed, outcome, overrides, builder, own, length, entry);
    }

    /** The values of one run of {@link NamesakesFlow}. */
    @GeneratedFlow(Namesakes.class)
    public static final class Outputs {
        private final List other;
        private final java.util.List<? extends List> lists;
        private final Box<String>.List boxed;
        private final namesakes.other.Outputs outcome;
        private final Override[][] overrides;
        private final namesakes.other.NamesakesFlowBuilder builder;
        private final Integer own;
        private final int length;
        private final Map.Entry<String, ? super java.lang.Integer> entry;

        Outputs(List other, java.util.List<? extends List> lists, Box<String>.List boxed,
                namesakes.other.Outputs outcome, Override[][] overrides,
                namesakes.other.NamesakesFlowBuilder builder, Integer own, int length,
                Map.Entry<String, ? super java.lang.Integer> entry) {
            this.other = other;
            this.lists = lists;
            this.boxed = boxed;
            this.outcome = outcome;
            this.overrides = overrides;
            this.builder = builder;
            this.own = own;
            this.length = length;
            this.entry = entry;
        }

        /** Made by {@code other(text, suffix)}. */
        public List other() {
            return other;
        }

        /** Made by {@code lists(other)}. */
        public java.util.List<? extends List> lists() {
            return lists;
        }

        /** Made by {@code boxed(lists)}. */
        public Box<String>.List boxed() {
            return boxed;
        }

        /** Made by {@code outcome(boxed)}. */
        public namesakes.other.Outputs outcome() {
            return outcome;
        }

        /** Made by {@code overrides(outcome)}. */
        public Override[][] overrides() {
            return overrides;
        }

        /** Made by {@code builder(overrides)}. */
        public namesakes.other.NamesakesFlowBuilder builder() {
            return builder;
        }

        /** Made by {@code own(builder)}. */
        public Integer own() {
            return own;
        }

        /** Made by {@code length(own)}. */
        public int length() {
            return length;
        }

        /** Made by {@code entry(own, length)}. */
        public Map.Entry<String, ? super java.lang.Integer> entry() {
            return entry;
        }

        @java.lang.Override
        public String toString() {
            return "Outputs[other=" + other + ", lists=" + lists + ", boxed=" + boxed
                    + ", outcome=" + outcome + ", overrides=" + Arrays.deepToString(overrides)
                    + ", builder=" + builder + ", own=" + own + ", length=" + length
                    + ", entry=" + entry + "]";
        }
    }
}
