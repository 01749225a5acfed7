package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.rulebook.Rule;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules as Drools' executable model, which Drools makes of rules in its own language as well: a pattern with an
 * expression for each part of the guard. Expressions of the same name are evaluated once for all rules.
 */
final class DroolsSource {
    /** Lambdas of Drools are serializable, for which javac writes one method for all of a class: at most 64 KiB. */
    private static final int CLASS_RULES = 100;

    private DroolsSource() {}

    static String of(Rulebook book) {
        List<List<Rule>> stretches = stretches(book.rules(), CLASS_RULES);
        return """
                package %1$s;

                import static org.drools.model.DSL.declarationOf;
                import static org.drools.model.DSL.globalOf;
                import static org.drools.model.DSL.on;
                import static org.drools.model.Index.ConstraintType.EQUAL;
                import static org.drools.model.PatternDSL.alphaIndexedBy;
                import static org.drools.model.PatternDSL.pattern;
                import static org.drools.model.PatternDSL.rule;

                import dev.leat.benchmarks.peer.DroolsRules;
                import dev.leat.benchmarks.peer.FiredRules;
                import dev.leat.benchmarks.peer.Reading;
                import javax.annotation.processing.Generated;
                import org.drools.model.Global;
                import org.drools.model.Model;
                import org.drools.model.Variable;
                import org.drools.model.impl.ModelImpl;

                %2$s
                final class %3$sDrools {
                    private static final Variable<Reading> READING = declarationOf(Reading.class);
                    private static final Global<FiredRules> FIRED =
                            globalOf(FiredRules.class, "%1$s", DroolsRules.FIRED);

                    private %3$sDrools() {}

                    static Model model() {
                        ModelImpl model = new ModelImpl();
                        model.addGlobal(FIRED);
                %4$s
                        return model;
                    }

                %5$s
                }
                """.formatted(
                PACKAGE,
                GENERATED,
                book.name(),
                lines(stretches, stretch -> "        From" + stretch.get(0).number() + ".add(model);"),
                lines(stretches, stretch -> part(book, stretch)));
    }

    private static String part(Rulebook book, List<Rule> stretch) {
        return """
                    private static final class From%d {
                        static void add(ModelImpl model) {
                %s
                        }
                    }
                """.formatted(stretch.get(0).number(), lines(stretch, rule -> rule(book, rule)));
    }

    private static String rule(Rulebook book, Rule rule) {
        return """
                            model.addRule(rule("%s", "%s")
                                    .build(
                                            pattern(READING)
                                                    %s,
                                            on(READING, FIRED)
                                                    .execute((reading, fired) ->
                                                            fired.put(%d, %s.%s(%s)))));
                """.formatted(
                        PACKAGE,
                        rule.name(),
                        rule.parts().stream()
                                .map(part -> ".expr(\"" + part + "\", reading -> "
                                        + book.asked(part, book.input("reading.x()")) + index(book, part) + ")")
                                .collect(Collectors.joining("\n                                    ")),
                        rule.number(),
                        book.name(),
                        rule.name(),
                        book.input("reading.x()"));
    }

    /** Drools finds rules for one constant in a table. */
    private static String index(Rulebook book, String part) {
        return book.isByEnum() && !part.contains(" ")
                ? ", alphaIndexedBy(%1$s.class, EQUAL, 0, reading -> %2$s, %1$s.%3$s)"
                        .formatted(book.input(), book.input("reading.x()"), part)
                : "";
    }
}
