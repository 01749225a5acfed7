package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.rulebook.Condition;
import dev.leat.benchmarks.rulebook.Rule;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.List;

/** What one would write instead of a flow of rules: an {@code if} for each. */
final class RulesByHandSource {
    /** How many rules a careful engineer leaves in one method: with a hundred they took a quarter longer. */
    private static final int METHOD_RULES = 50;

    private static final String SWITCH = "ByHandInSwitch";

    private final Rulebook book;
    private final boolean sharing;
    private final String name;

    private RulesByHandSource(Rulebook book, boolean sharing, String suffix) {
        this.book = book;
        this.sharing = sharing;
        this.name = book.name() + suffix;
    }

    /** Each condition is evaluated when a rule first asks for it, and remembered. */
    static String sharing(Rulebook book) {
        return new RulesByHandSource(book, !book.isByEnum(), "ByHand").source();
    }

    /** Each rule evaluates the conditions that it asks for. */
    static String unshared(Rulebook book) {
        return new RulesByHandSource(book, false, "ByHandUnshared").source();
    }

    /** A switch has what the rules do for each constant. */
    static String switching(Rulebook book) {
        return new RulesByHandSource(book, false, SWITCH).source();
    }

    private String source() {
        List<List<Rule>> stretches = stretches(book.rules(), METHOD_RULES);
        return """
                package %s;

                import dev.leat.benchmarks.peer.Outcome;
                import java.util.Map;
                import java.util.TreeMap;
                import javax.annotation.processing.Generated;

                %s
                final class %s implements Outcome {
                %s
                %s

                    private %s() {}

                    static %s run(%s x) {
                        %s run = new %s();
                %s
                        return run;
                    }

                %s

                %s
                    @Override
                    public Map<String, Object> values() {
                        Map<String, Object> values = new TreeMap<>();
                %s
                        return values;
                    }

                %s
                }
                """.formatted(
                PACKAGE,
                GENERATED,
                name,
                sharing ? lines(book.conditions(), condition -> "    private byte " + condition.name() + ";") : "",
                lines(
                        book.rules(),
                        rule -> "    private int " + rule.name() + ";\n    private boolean fired" + rule.number()
                                + ";"),
                name,
                name,
                book.input(),
                name,
                name,
                lines(stretches, stretch -> "        run.from" + first(stretch) + "(x);"),
                lines(stretches, this::method),
                sharing ? lines(book.conditions(), this::condition) + "\n" : "",
                lines(stretches, stretch -> "        read" + first(stretch) + "(values);"),
                lines(stretches, RulesByHandSource::read));
    }

    private static int first(List<Rule> stretch) {
        return stretch.get(0).number();
    }

    private String method(List<Rule> stretch) {
        return """
                    private void from%d(%s x) {
                %s
                    }
                """.formatted(
                first(stretch), book.input(), name.endsWith(SWITCH) ? cases(stretch) : lines(stretch, this::rule));
    }

    private String cases(List<Rule> stretch) {
        return """
                        switch (x) {
                %s
                            default -> {}
                        }
                """.formatted(lines(
                stretch.stream()
                        .flatMap(rule -> rule.constants().stream())
                        .distinct()
                        .toList(),
                constant -> "            case " + constant + " -> {\n"
                        + lines(
                                stretch.stream()
                                        .filter(rule -> rule.constants().contains(constant))
                                        .toList(),
                                this::firing)
                        + "\n            }"));
    }

    private String rule(Rule rule) {
        return """
                        if (%s) {
                %s
                        }
                """.formatted(
                sharing ? rule.guard().replaceAll("c\\d+", "$0(x)") : book.asked(rule.guard(), "x"), firing(rule));
    }

    private String firing(Rule rule) {
        return """
                            %1$s = %2$s.%1$s(x);
                            fired%3$d = true;""".formatted(rule.name(), book.name(), rule.number());
    }

    private String condition(Condition condition) {
        return """
                    private boolean %1$s(int x) {
                        return %1$s == 0 ? ask%3$d(x) : %1$s == 1;
                    }

                    private boolean ask%3$d(int x) {
                        boolean holds = %2$s.%1$s(x);
                        %1$s = (byte) (holds ? 1 : 2);
                        return holds;
                    }
                """.formatted(condition.name(), book.name(), condition.number());
    }

    private static String read(List<Rule> stretch) {
        return """
                    private void read%d(Map<String, Object> values) {
                %s
                    }
                """.formatted(
                        first(stretch),
                        lines(
                                stretch,
                                rule -> "        if (fired" + rule.number() + ") {\n            values.put(\""
                                        + rule.name() + "\", " + rule.name() + ");\n        }"));
    }
}
