package dev.leat.processor.check;

import dev.leat.model.NearMisses;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.MatchProblem;
import dev.leat.processor.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Looks whether what a parameter matches is a part of what there is. */
record Matches(Typing typing, List<Problem> problems) {
    /** What has to be asked at run time. */
    record Test(JavaType type, List<String> constants) {}

    /** What has to be asked; empty where it cannot be, which is told. */
    Optional<Test> check(Parameter parameter, String name, JavaType whole, ProcessorDeclaration processor) {
        Narrowing narrowing = parameter.narrowing();
        JavaType type = parameter.type();
        if (narrowing == null || whole.equals(JavaType.UNREADABLE) || type.equals(JavaType.UNREADABLE)) {
            return Optional.empty();
        }
        if (!narrowing.constants().isEmpty()) {
            return constants(parameter, narrowing, name, whole, processor);
        }
        if (!typing.narrower(type, whole)) {
            problems.add(MatchProblem.notNarrower(
                    narrowing.place(), parameter.name(), type, processor.signature(), name, whole));
            return Optional.empty();
        }
        if (!typing.testable(type, whole)) {
            problems.add(MatchProblem.untestableMatch(
                    narrowing.place(),
                    parameter,
                    processor.signature(),
                    name,
                    type.form().open().spelled(ClassName::canonicalName)));
            return Optional.empty();
        }
        return Optional.of(new Test(type, List.of()));
    }

    /** Tells where nothing can match both. */
    void compare(Match earlier, Match match, String name, Parameter parameter, ProcessorDeclaration processor) {
        Narrowing narrowing = parameter.narrowing();
        boolean contradictory =
                (earlier.constants().isEmpty() || match.constants().isEmpty())
                        ? typing.disjoint(earlier.type(), match.type())
                        : Collections.disjoint(earlier.constants(), match.constants());
        if (narrowing != null && contradictory) {
            problems.add(MatchProblem.contradictoryMatches(
                    narrowing.place(), processor.signature(), name, earlier.admitted(), match.admitted()));
        }
    }

    private Optional<Test> constants(
            Parameter parameter, Narrowing narrowing, String name, JavaType whole, ProcessorDeclaration processor) {
        if (!whole.equals(parameter.type())) {
            problems.add(MatchProblem.notNarrower(
                    narrowing.place(), parameter.name(), parameter.type(), processor.signature(), name, whole));
            return Optional.empty();
        }
        List<String> known = typing.isEnum(whole) ? typing.cases(whole) : List.of();
        for (String constant : narrowing.constants()) {
            if (!known.contains(constant)) {
                String near = known.stream()
                        .filter(each -> NearMisses.similar(each, constant))
                        .findFirst()
                        .orElse("");
                problems.add(MatchProblem.unknownConstant(
                        narrowing.place(),
                        parameter.name(),
                        whole,
                        processor.signature(),
                        narrowing.constants(),
                        constant,
                        known,
                        near));
                return Optional.empty();
            }
        }
        return Optional.of(new Test(whole, narrowing.constants()));
    }
}
