package dev.leat.processor.check;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All values that a flow makes, by name and in source order. */
final class Makers {
    private final Typing typing;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Maker> byValue = new LinkedHashMap<>();
    private final Map<String, List<Maker>> alternatives = new LinkedHashMap<>();
    private final List<Maker> again = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Makers(FlowDeclaration flow, Typing typing) {
        this.typing = typing;
        flow.processors().forEach(processor -> {
            names.add(processor.value());
            processor.components().forEach(component -> names.add(component.name()));
        });
        flow.parameters().filter(Parameter.OfInput.class::isInstance).forEach(input -> names.add(input.taken()));
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
        alternatives.forEach((value, makers) -> {
            if (makers.size() > 1) {
                unify(value, makers);
            }
        });
    }

    private void add(Maker maker) {
        List<Maker> earlier = alternatives.computeIfAbsent(maker.value(), any -> new ArrayList<>());
        if (earlier.isEmpty()) {
            byValue.put(maker.value(), maker);
            earlier.add(maker);
        } else if (joins(maker, earlier)) {
            earlier.add(maker);
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
            problems.add(
                    ValueProblem.duplicateValue(maker.made(), first.made(), free(maker.value()), bases(first, maker)));
            return false;
        }
        for (Maker other : earlier) {
            if (!other.processor().isGuarded()) {
                problems.add(GuardProblem.deadAlternative(
                        maker.processor().place(),
                        maker.value(),
                        maker.signature(),
                        List.of(other.signature()),
                        other.processor().place(),
                        maker.processor().isGuarded()));
                return false;
            }
        }
        if (!maker.processor().components().isEmpty()
                || !first.processor().components().isEmpty()) {
            problems.add(GuardProblem.spreadAlternative(
                    maker.processor().place(), maker.value(), maker.signature(), first.signature()));
            return false;
        }
        return true;
    }

    private String free(String value) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> value + number)
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** The classes that inherit one method; empty where there are two methods. */
    private static List<String> bases(Maker one, Maker other) {
        ProcessorDeclaration first = one.processor();
        ProcessorDeclaration second = other.processor();
        boolean same = !first.isStatic()
                && !second.isStatic()
                && one.owner() != other.owner()
                && first.place().isDeclaration()
                && first.place().equals(second.place());
        return same ? List.of(first.owner().shortName(), second.owner().shortName()) : List.of();
    }

    /** Finds the type that all alternatives fit: the widest of theirs, or else the sealed type above them. */
    private void unify(String value, List<Maker> makers) {
        Maker first = makers.get(0);
        List<JavaType> types = makers.stream().map(Maker::type).distinct().toList();
        Optional<JavaType> common = types.stream()
                .filter(wide -> types.stream().allMatch(type -> type.equals(wide) || typing.subtype(type, wide)))
                .findFirst()
                .or(() -> typing.sealedAbove(types));
        if (common.isPresent()) {
            NullMark nullable = makers.stream()
                    .map(Maker::nullable)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            byValue.put(
                    value, new Maker(value, common.get(), nullable, first.processor(), first.index(), first.owner()));
        } else if (!types.contains(JavaType.UNREADABLE)) {
            Maker other = makers.stream()
                    .filter(maker -> !maker.type().equals(first.type())
                            && !typing.subtype(maker.type(), first.type())
                            && !typing.subtype(first.type(), maker.type()))
                    .findFirst()
                    .orElse(makers.get(1));
            problems.add(GuardProblem.alternativeTypes(other.made(), first.made(), free(value)));
        }
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
