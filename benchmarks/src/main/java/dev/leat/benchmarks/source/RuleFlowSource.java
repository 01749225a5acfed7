package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;

import dev.leat.benchmarks.rulebook.Condition;
import dev.leat.benchmarks.rulebook.Rule;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The declaration of a flow of rules: a method for each condition and rule, which all other contenders call, too. */
final class RuleFlowSource {
    private RuleFlowSource() {}

    /** @param arguments of the annotation of the flow, in parentheses; or empty */
    static String of(Rulebook book, String arguments) {
        return """
                package %s;

                import dev.leat.Flow;
                import dev.leat.Input;
                import dev.leat.Match;
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
                        book.isByEnum() ? kind(book) : lines(book.conditions(), RuleFlowSource::condition),
                        lines(book.rules(), book.isByEnum() ? RuleFlowSource::matched : RuleFlowSource::rule));
    }

    /** Kinds follow each other as if by chance. */
    private static String kind(Rulebook book) {
        return """
                    enum Kind {
                        %s;

                        private static final Kind[] ALL = values();

                        static Kind of(int x) {
                            return ALL[((x * 0x9E3779B9 >>> 16) * ALL.length) >>> 16];
                        }
                    }
                """.formatted(
                IntStream.range(0, book.constants()).mapToObj(i -> "K" + i).collect(Collectors.joining(", ")));
    }

    private static String matched(Rule rule) {
        return """
                    @Processor
                    static int %s(@Input @Match({"%s"}) Kind x) {
                        return x.ordinal() * 31 + %d;
                    }
                """.formatted(rule.name(), String.join("\", \"", rule.constants()), rule.number());
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
