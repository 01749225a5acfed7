package namesakes;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Map;

/** Uses types whose simple names mean something else where they are written. */
@Flow
class Namesakes {
    @Processor
    static namesakes.other.List other(
            @Input String text,
            @Depends @Tag(name = "suffix", numbers = {1, 2}, type = java.util.List.class) StringBuilder suffix) {
        return new namesakes.other.List(text + suffix);
    }

    @Processor
    static java.util.List<? extends namesakes.other.List> lists(namesakes.other.List other) {
        return java.util.List.of(other);
    }

    @Processor
    static Box<String>.List boxed(java.util.List<? extends namesakes.other.List> lists) {
        return new Box<>(lists.get(0).text()).new List();
    }

    @Processor
    static namesakes.other.Outputs outcome(Box<String>.List boxed) {
        return new namesakes.other.Outputs(boxed.first);
    }

    @Processor
    static namesakes.other.Override[][] overrides(namesakes.other.Outputs outcome) {
        return new namesakes.other.Override[][] {{new namesakes.other.Override(outcome.text())}};
    }

    @Processor
    static namesakes.other.NamesakesFlowBuilder builder(namesakes.other.Override[][] overrides) {
        return new namesakes.other.NamesakesFlowBuilder(overrides[0][0].text());
    }

    @Processor
    static Integer own(namesakes.other.NamesakesFlowBuilder builder) {
        return new Integer(builder.text());
    }

    @Processor
    static int length(Integer own) {
        return own.text().length();
    }

    @Processor
    static Map.Entry<String, ? super java.lang.Integer> entry(Integer own, int length) {
        return Map.entry(own.text(), length);
    }
}
