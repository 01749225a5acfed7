package dev.leat.processor;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.OptionProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.Surroundings.Benchmarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The compiler options that are ours, {@code -Aleat.…}. */
record Options(Map<String, String> given, Place nowhere) {
    static final String DIAGNOSTICS = "leat.diagnostics";
    static final String BENCHMARKS = "leat.benchmarks";
    static final String COMPONENTS = "leat.components";
    static final String INPUTS = "leat.inputs";

    private static final Map<String, List<String>> KNOWN = Map.of(
            DIAGNOSTICS, List.of("json"),
            BENCHMARKS, List.of("true", "false"),
            COMPONENTS, List.of("spring"),
            INPUTS, List.of("listed"));

    boolean writesDiagnostics() {
        return "json".equals(given.get(DIAGNOSTICS));
    }

    boolean inputsListed() {
        return "listed".equals(given.get(INPUTS));
    }

    boolean springComponents() {
        return "spring".equals(given.get(COMPONENTS));
    }

    Benchmarks benchmarks() {
        return switch (Objects.toString(given.get(BENCHMARKS))) {
            case "true" -> Benchmarks.ON;
            case "false" -> Benchmarks.OFF;
            default -> Benchmarks.AS_DECLARED;
        };
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String option : List.of(BENCHMARKS, COMPONENTS, DIAGNOSTICS, INPUTS)) {
            String value = Objects.toString(given.get(option), "");
            List<String> known = Objects.requireNonNull(KNOWN.get(option));
            if (given.containsKey(option) && !known.contains(value)) {
                problems.add(OptionProblem.badOption(nowhere, option, value, known));
            }
        }
        return problems;
    }
}
