package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.KeptValue.Next;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the methods of {@code Outputs} that tell of which kept values the run made none.
 *
 * @param path from the outputs to a value or marker
 */
public record StayedWriter(Plan plan, Source source, UnaryOperator<String> path) {
    public void add() {
        if (!plan.mayStay()) {
            return;
        }
        plan.kept().stream()
                .filter(kept -> kept.next() == Next.OR_BEFORE_AS_MARKED)
                .forEach(this::addNext);
        String list = source.names().of(List.class) + "<" + source.names().of(String.class) + ">";
        source.gap();
        source.javadoc(
                "The values that are kept from run to run of which this run made none: a session keeps those it had.");
        source.method("public ", list, "stayed");
        source.line(list + " stayed = new " + source.names().of(ArrayList.class) + "<>();");
        for (KeptValue kept : plan.kept()) {
            if (kept.mayStay()) {
                source.open("if (" + stayed(kept) + ")");
                source.line("stayed.add(\"" + kept.name() + "\");").close();
            }
        }
        source.line("return stayed;").close();
    }

    private void addNext(KeptValue kept) {
        String type = source.names().of(kept.value().type());
        source.gap().javadoc("What a session keeps after this run, given what it has kept before.");
        source.method("", type, kept.name(), type + " before");
        source.line("return this." + stayed(kept) + "\n? before\n: this." + path.apply(kept.name()) + ";")
                .close();
    }

    private String stayed(KeptValue kept) {
        String name = kept.name();
        boolean isMarked =
                kept.next() == Next.OR_BEFORE_AS_MARKED || kept.value().type().isPrimitive();
        return isMarked
                ? path.apply(plan.conditions().markers().getOrDefault(name, name)) + " == 0"
                : path.apply(name) + " == null";
    }
}
