package dev.leat.processor.errors;

import dev.leat.processor.problem.EffectProblem;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.GuardProblem;
import dev.leat.processor.problem.InputProblem;
import dev.leat.processor.problem.InternalProblem;
import dev.leat.processor.problem.KeepProblem;
import dev.leat.processor.problem.LoopProblem;
import dev.leat.processor.problem.MatchProblem;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.MismatchProblem;
import dev.leat.processor.problem.MissingProblem;
import dev.leat.processor.problem.OptionProblem;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import dev.leat.processor.problem.SheetProblem;
import dev.leat.processor.problem.StateProblem;
import dev.leat.processor.problem.ValueProblem;
import dev.leat.processor.problem.WayProblem;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/errors.md}: the cases as a page, each with the paragraph that stands beside it in {@code why.md}. */
final class ErrorsPage {
    private record Group(String title, Class<?>... kinds) {
        /** A method for each, called as it is. */
        Set<String> codes() {
            return Stream.of(kinds)
                    .flatMap(kind -> Stream.of(kind.getDeclaredMethods()))
                    .filter(method ->
                            Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Problem.class)
                    .map(Method::getName)
                    .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static final List<Group> GROUPS = List.of(
            new Group("Values", ValueProblem.class, MissingProblem.class, MismatchProblem.class),
            new Group("Guards", GuardProblem.class),
            new Group("Matches", MatchProblem.class),
            new Group("State", StateProblem.class),
            new Group("Loops", LoopProblem.class, KeepProblem.class, EffectProblem.class),
            new Group("Parameters", ParameterProblem.class),
            new Group("Methods", MethodProblem.class),
            new Group("Inputs", InputProblem.class),
            new Group("Flows", FlowProblem.class),
            new Group("Ways of running", WayProblem.class),
            new Group("Sheets", SheetProblem.class),
            new Group("Samples and benchmarks", SampleProblem.class),
            new Group("Options", OptionProblem.class),
            new Group("Leat itself", InternalProblem.class));

    private ErrorsPage() {}

    static String of(List<ErrorCase> cases) throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(ErrorCase.ROOT.resolve("errors.md")));
        for (Group group : GROUPS) {
            page.append("\n## ").append(group.title()).append("\n\n");
            page.append(group.codes().stream()
                    .map(code -> "[" + code + "](#" + code.toLowerCase(java.util.Locale.ROOT) + ")")
                    .collect(Collectors.joining(" ·\n", "", "\n")));
            for (String code : group.codes()) {
                page.append(section(code, cases));
            }
        }
        return page.toString();
    }

    private static String section(String code, List<ErrorCase> cases) throws IOException {
        ErrorCase each = cases.stream()
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No case for " + code));
        StringBuilder section = new StringBuilder("\n### " + code + "\n\n");
        section.append(Files.readString(each.folder().resolve("why.md"))).append("\n```java\n");
        section.append(each.bad().stream().map(ErrorsPage::shown).collect(Collectors.joining("\n")));
        return section.append("```\n\n```\n")
                .append(Files.readString(each.expected()))
                .append("```\n")
                .toString();
    }

    /** Without the package and the imports. */
    private static String shown(Source source) {
        return source.text()
                .lines()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .dropWhile(String::isBlank)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    static Set<String> codes() {
        return GROUPS.stream().flatMap(group -> group.codes().stream()).collect(Collectors.toSet());
    }

    static Path file() {
        return Path.of("..", "docs", "errors.md");
    }
}
