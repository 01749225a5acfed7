package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;

import dev.leat.benchmarks.rulebook.Condition;
import dev.leat.benchmarks.rulebook.Rule;
import dev.leat.benchmarks.rulebook.Rulebook;

/** The declaration of a flow of rules: a method for each condition and rule, which all other contenders call, too. */
final class RuleFlowSource {
    private RuleFlowSource() {}

    /** @param arguments of the annotation of the flow, in parentheses; or empty */
    static String of(Rulebook book, String arguments) {
        return """
                package %s;

                import dev.leat.Flow;
                import dev.leat.Input;
                import dev.leat.Processor;
                import dev.leat.When;
                import javax.annotation.processing.Generated;

                @Flow%s
                %s
                final class %s {
                    private %s() {}

                %s

                %s
                }
                """.formatted(
                        PACKAGE,
                        arguments,
                        GENERATED,
                        book.name(),
                        book.name(),
                        lines(book.conditions(), RuleFlowSource::condition),
                        lines(book.rules(), RuleFlowSource::rule));
    }

    private static String condition(Condition condition) {
        return """
                    @Processor
                    static boolean %s(@Input int x) {
                        return %s;
                    }
                """.formatted(condition.name(), condition.expression());
    }

    private static String rule(Rule rule) {
        return """
                    @When("%s")
                    @Processor
                    static int %s(@Input int x) {
                        return x * 31 + %d;
                    }
                """.formatted(rule.guard(), rule.name(), rule.number());
    }
}
