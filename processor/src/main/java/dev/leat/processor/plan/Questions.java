package dev.leat.processor.plan;

import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Taking;
import java.util.ArrayList;
import java.util.List;

/** Words what a guard asks. */
public record Questions(Terms terms) {
    public Test of(Guard guard) {
        List<Test> all = new ArrayList<>();
        guard.present().stream()
                .filter(taken ->
                        taken.taking() == Taking.CONTENT || !terms.presences().isCertain(taken.name()))
                .forEach(taken -> all.add(
                        known(taken.name(), new Test.Plain(terms.values().present(taken)))));
        for (Guard.Match match : guard.matches()) {
            all.add(match.of() instanceof Argument.Value taken ? known(taken.name(), of(match)) : of(match));
        }
        if (guard.formula() != null) {
            all.add(of(guard.formula()));
        }
        return all.size() == 1 ? all.get(0) : new Test.All(all);
    }

    /** What the guard matches. */
    public List<String> matched(Guard guard) {
        return guard.matches().stream().map(match -> terms.text(match.of())).toList();
    }

    /** A question about a value, after what has to be known first. */
    private Test known(String value, Test question) {
        Test first = terms.values().known(value);
        return first.isEmpty() ? question : new Test.All(List.of(first, question));
    }

    private Test of(Guard.Match match) {
        String text = terms.text(match.of());
        if (match.constants().isEmpty()) {
            return new Test.OfType(text, match.type());
        }
        List<Test> any = match.constants().stream()
                .<Test>map(constant -> new Test.OfConstant(text, match.type(), constant))
                .toList();
        return any.size() == 1 ? any.get(0) : new Test.Any(any);
    }

    private Test of(Formula formula) {
        if (formula instanceof Formula.And and) {
            return new Test.All(and.operands().stream().map(this::of).toList());
        }
        if (formula instanceof Formula.Or or) {
            return new Test.Any(or.operands().stream().map(this::of).toList());
        }
        return formula instanceof Formula.Not not
                ? literal(((Formula.Name) not.operand()).name(), false)
                : literal(((Formula.Name) formula).name(), true);
    }

    private Test literal(String name, boolean holds) {
        return terms.presences().step(name) == null
                ? new Test.Plain((holds ? "" : "!") + terms.input().apply(name))
                : known(name, terms.values().holds(name, holds));
    }
}
