package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All values that a flow makes, by name and in source order. */
final class Makers {
    private final Map<String, Maker> byValue = new LinkedHashMap<>();
    private final List<Maker> again = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Makers(FlowDeclaration flow) {
        int index = 0;
        for (int owner = 0; owner < flow.owners().size(); owner++) {
            Owner declared = flow.owners().get(owner);
            for (ProcessorDeclaration processor : declared.processors()) {
                add(new Maker(processor.value(), processor.type(), processor.nullable(), processor, index, owner));
                for (Component component : processor.components()) {
                    add(new Maker(component.name(), component.type(), component.nullable(), processor, index, owner));
                }
                index++;
            }
        }
    }

    private void add(Maker maker) {
        Maker first = byValue.putIfAbsent(maker.value(), maker);
        if (first != null) {
            problems.add(new ValueProblem.DuplicateValue(
                    maker.processor().place(),
                    maker.value(),
                    maker.signature(),
                    first.signature(),
                    maker.isComponent()));
            again.add(maker);
        }
    }

    @Nullable
    Maker of(String value) {
        return byValue.get(value);
    }

    /**
     * Whether one of several makers of the value makes it as somebody can take it: which is meant is told elsewhere.
     */
    boolean anotherFits(String value, Predicate<Maker> fits) {
        for (Maker maker : again) {
            if (maker.value().equals(value) && fits.test(maker)) {
                return true;
            }
        }
        return false;
    }

    Collection<Maker> all() {
        return byValue.values();
    }

    List<Problem> problems() {
        return problems;
    }
}
