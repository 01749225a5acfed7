package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.rulebook.Rule;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.List;

/** The rules for Easy Rules, by its builder: a condition and an action on the facts, as lambdas. */
final class EasyRulesSource {
    /** Keeps methods below 64 KiB. */
    private static final int METHOD_RULES = 500;

    private EasyRulesSource() {}

    static String of(Rulebook book) {
        List<List<Rule>> stretches = stretches(book.rules(), METHOD_RULES);
        return """
                package %1$s;

                import dev.leat.benchmarks.peer.EasyRules;
                import dev.leat.benchmarks.peer.FiredRules;
                import dev.leat.benchmarks.peer.Reading;
                import javax.annotation.processing.Generated;
                import org.jeasy.rules.api.Facts;
                import org.jeasy.rules.api.Rules;
                import org.jeasy.rules.core.RuleBuilder;

                %2$s
                final class %3$sEasyRules {
                    private %3$sEasyRules() {}

                    static Rules rules() {
                        Rules rules = new Rules();
                %4$s
                        return rules;
                    }

                %5$s

                    private static int x(Facts facts) {
                        return facts.<Reading>get(EasyRules.READING).x();
                    }

                    private static FiredRules fired(Facts facts) {
                        return facts.get(EasyRules.FIRED);
                    }
                }
                """.formatted(
                PACKAGE,
                GENERATED,
                book.name(),
                lines(stretches, stretch -> "        from" + stretch.get(0).number() + "(rules);"),
                lines(stretches, stretch -> method(book, stretch)));
    }

    private static String method(Rulebook book, List<Rule> stretch) {
        return """
                    private static void from%d(Rules rules) {
                %s
                    }
                """.formatted(stretch.get(0).number(), lines(stretch, rule -> rule(book, rule)));
    }

    private static String rule(Rulebook book, Rule rule) {
        return """
                        rules.register(new RuleBuilder()
                                .name("%1$s")
                                .when(facts -> {
                                    %5$s x = %6$s;
                                    return %2$s;
                                })
                                .then(facts -> fired(facts).put(%3$d, %4$s.%1$s(%6$s)))
                                .build());
                """.formatted(
                        rule.name(),
                        book.asked(rule.guard(), "x"),
                        rule.number(),
                        book.name(),
                        book.input(),
                        book.input("x(facts)"));
    }
}
