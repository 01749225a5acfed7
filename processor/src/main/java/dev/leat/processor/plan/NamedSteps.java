package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayList;
import java.util.List;

/** Says which step of an element comes next, so that a failure can be told. */
final class NamedSteps {
    private final LoopNames names;
    private final Pass pass;

    /** Those that have been named; the first is by a declaration, but in a nested loop. */
    private final List<String> named = new ArrayList<>();

    NamedSteps(LoopNames names, Pass pass) {
        this.names = names;
        this.pass = pass;
    }

    void name(Turn turn, List<Statement> made) {
        String name = turn instanceof Pass inner
                ? inner.loop().sequence()
                : ((Turn.Make) turn).step().value();
        boolean isKnown = !named.isEmpty() && named.get(named.size() - 1).equals(name);
        if (isKnown || !isCalled(turn)) {
            return;
        }
        if (isNested() || !named.isEmpty()) {
            made.add(named(name));
        }
        named.add(name);
    }

    /** A nested loop has named its own since. */
    void forget() {
        named.add("");
    }

    private boolean isNested() {
        return names.isNested(pass);
    }

    /** Whether the variable of a loop around names a step when the element has been made. */
    boolean isOutdated() {
        return isNested() && !named.isEmpty();
    }

    /** Whether it is known which step fails. */
    boolean isOne() {
        return named.size() == 1 && pass.turns().stream().noneMatch(Pass.class::isInstance);
    }

    /** Whether the variable is declared for the pass, rather than for one around it. */
    boolean declares() {
        return !isNested() && !isOne();
    }

    Expression first() {
        return text(named.isEmpty() ? "" : named.get(0));
    }

    /** Names a step by hand. */
    Statement named(String step) {
        return new Statement.Assign(new Name(names.step()), text(step));
    }

    static Expression text(String name) {
        return new Expression.Literal("\"" + name + "\"");
    }

    /** A component is taken out of what lies there. */
    private static boolean isCalled(Turn turn) {
        return !(turn instanceof Turn.Make make)
                || make.step().alternatives().stream().anyMatch(alternative -> !alternative.isComponent());
    }
}
