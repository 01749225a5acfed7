package dev.leat.processor.check;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.MismatchProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parameters that values do not fit. Where most that take a value agree on another type, or that it is never null, the
 * mistake is its maker's, and one.
 */
final class Mismatches {
    private record Taken(Parameter parameter, ProcessorDeclaration by, Maker maker, List<String> details) {
        boolean isWritten() {
            return parameter.place().isDeclaration();
        }
    }

    private final Map<String, List<Taken>> otherTypes = new LinkedHashMap<>();
    private final Map<String, List<Taken>> nulls = new LinkedHashMap<>();
    private final Map<String, Integer> fitting = new HashMap<>();

    void fits(Maker maker) {
        fitting.merge(maker.value(), 1, Integer::sum);
    }

    void otherType(Parameter parameter, ProcessorDeclaration by, Maker maker, List<String> details) {
        otherTypes
                .computeIfAbsent(maker.value(), any -> new ArrayList<>())
                .add(new Taken(parameter, by, maker, details));
    }

    void neverNull(Parameter parameter, ProcessorDeclaration by, Maker maker) {
        nulls.computeIfAbsent(maker.value(), any -> new ArrayList<>()).add(new Taken(parameter, by, maker, List.of()));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        otherTypes.values().forEach(all -> problems.addAll(each(all, Mismatches::mismatch)));
        nulls.values().forEach(all -> problems.addAll(each(all, Mismatches::mayBeNull)));
        return problems;
    }

    private List<Problem> each(List<Taken> all, Function<List<Taken>, Problem> problem) {
        return isOfMaker(all)
                ? List.of(problem.apply(all))
                : all.stream().map(one -> problem.apply(List.of(one))).toList();
    }

    private boolean isOfMaker(List<Taken> all) {
        Maker maker = all.get(0).maker();
        List<JavaType> types =
                all.stream().map(taken -> taken.parameter().type()).distinct().toList();
        return types.size() == 1
                && all.stream().allMatch(Taken::isWritten)
                && all.stream().map(Taken::maker).distinct().count() == 1
                && all.size() > Math.max(1, fitting.getOrDefault(maker.value(), 0))
                && maker.processor().place().isDeclaration();
    }

    private static Problem mismatch(List<Taken> all) {
        Taken first = all.get(0);
        return MismatchProblem.typeMismatch(
                first.parameter(), consumers(all), first.maker().made(), first.details());
    }

    private static Problem mayBeNull(List<Taken> all) {
        Taken first = all.get(0);
        Maker maker = first.maker();
        return MismatchProblem.nullableValue(
                first.parameter(), consumers(all), maker.made(), Objects.requireNonNull(maker.nullable()));
    }

    private static List<String> consumers(List<Taken> all) {
        return all.stream().map(taken -> taken.by().signature()).collect(Collectors.toList());
    }
}
