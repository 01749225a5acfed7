package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All values that a flow makes, by name and in source order. */
final class Makers {
    private final Typing typing;
    private final Map<String, Maker> byValue = new LinkedHashMap<>();
    private final Map<String, List<Maker>> alternatives = new LinkedHashMap<>();
    private final List<Maker> again = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Makers(FlowDeclaration flow, Typing typing) {
        this.typing = typing;
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
        List<Maker> earlier = alternatives.computeIfAbsent(maker.value(), any -> new ArrayList<>());
        if (earlier.isEmpty()) {
            byValue.put(maker.value(), maker);
            earlier.add(maker);
        } else if (joins(maker, earlier)) {
            earlier.add(maker);
            byValue.computeIfPresent(maker.value(), (value, sofar) -> unified(sofar, maker));
        } else {
            again.add(maker);
        }
    }

    /** Whether it is one more way to make the value; otherwise the mistake is told. */
    private boolean joins(Maker maker, List<Maker> earlier) {
        Maker first = earlier.get(0);
        boolean guarded = maker.processor().isGuarded()
                || earlier.stream().anyMatch(other -> other.processor().isGuarded());
        if (!guarded || maker.owner() != first.owner() || maker.isComponent() || first.isComponent()) {
            problems.add(new ValueProblem.DuplicateValue(
                    maker.processor().place(),
                    maker.value(),
                    maker.signature(),
                    first.signature(),
                    maker.isComponent()));
            return false;
        }
        for (Maker other : earlier) {
            if (!other.processor().isGuarded()) {
                problems.add(new GuardProblem.DeadAlternative(
                        maker.processor().place(), maker.value(), maker.signature(), List.of(other.signature())));
                return false;
            }
        }
        if (!maker.processor().components().isEmpty()
                || !first.processor().components().isEmpty()) {
            problems.add(new GuardProblem.SpreadAlternative(
                    maker.processor().place(), maker.value(), maker.signature(), first.signature()));
            return false;
        }
        if (!fits(maker, byValue.getOrDefault(maker.value(), first))) {
            problems.add(new GuardProblem.AlternativeTypes(
                    maker.processor().place(),
                    maker.value(),
                    maker.type(),
                    maker.signature(),
                    first.type(),
                    first.signature()));
            return false;
        }
        return true;
    }

    private boolean fits(Maker maker, Maker first) {
        return common(first.type(), maker.type()).isPresent();
    }

    /** The wider of two types, or the sealed one of which both are cases; empty where there is none. */
    private Optional<JavaType> common(JavaType one, JavaType other) {
        if (one.equals(other) || typing.subtype(other, one)) {
            return Optional.of(one);
        }
        return typing.subtype(one, other) ? Optional.of(other) : typing.sealedAbove(List.of(one, other));
    }

    /** The first, with the type that all alternatives so far fit. */
    private Maker unified(Maker first, Maker more) {
        return new Maker(
                first.value(),
                common(first.type(), more.type()).orElse(first.type()),
                first.nullable() == null ? more.nullable() : first.nullable(),
                first.processor(),
                first.index(),
                first.owner());
    }

    /** The value as others see it: of several makers the first, with the type that all fit. */
    @Nullable
    Maker of(String value) {
        return byValue.get(value);
    }

    /** All ways to make the value, in source order. */
    List<Maker> alternatives(String value) {
        return alternatives.getOrDefault(value, List.of());
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
