package dev.leat.processor.check;

import dev.leat.processor.model.Benchmarks.Case;
import dev.leat.processor.model.Benchmarks.Given;
import dev.leat.processor.model.FlowGraph.Input;
import dev.leat.processor.model.SampleDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes cases of the samples of a flow's inputs.
 *
 * @param singles by input the samples that give it alone
 * @param rows the samples that give several inputs at once
 */
record SampleCases(List<Input> inputs, Map<String, List<SampleDeclaration>> singles, List<SampleDeclaration> rows) {
    /** The inputs that some case would lack. */
    List<Input> missing() {
        return withoutSample().stream()
                .filter(input -> rows.isEmpty()
                        || rows.stream()
                                .anyMatch(row -> row.component(input.name()).isEmpty()))
                .toList();
    }

    private List<Input> withoutSample() {
        return inputs.stream().filter(input -> of(input.name()).isEmpty()).toList();
    }

    /** The cases, if no input is missing. */
    List<Case> all() {
        List<Case> cases = new ArrayList<>();
        if (withoutSample().isEmpty()) {
            List<Given> firsts = inputs.stream().map(this::first).toList();
            cases.add(new Case(
                    firsts.stream().map(given -> given.sample().method()).collect(Collectors.joining("+")), firsts));
        }
        rows.forEach(row -> cases.add(new Case(
                row.method(), inputs.stream().map(input -> given(row, input)).toList())));
        cases.addAll(variations(cases.get(0)));
        return named(cases);
    }

    private Given given(SampleDeclaration row, Input input) {
        return row.component(input.name())
                .map(component -> new Given(input.name(), row, component.name()))
                .orElseGet(() -> first(input));
    }

    /** The first case again, each time with another sample of one input. */
    private List<Case> variations(Case first) {
        List<Case> variations = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            for (SampleDeclaration other : of(inputs.get(i).name())) {
                if (!other.equals(first.inputs().get(i).sample())) {
                    List<Given> givens = new ArrayList<>(first.inputs());
                    givens.set(i, new Given(inputs.get(i).name(), other, ""));
                    variations.add(new Case(other.method(), givens));
                }
            }
        }
        return variations;
    }

    /** Samples of different classes may be called the same; cases may not. */
    private static List<Case> named(List<Case> cases) {
        Set<String> names = new HashSet<>();
        List<Case> named = new ArrayList<>();
        for (Case each : cases) {
            String name = each.name();
            for (int number = 2; !names.add(name); number++) {
                name = each.name() + number;
            }
            named.add(new Case(name, each.inputs()));
        }
        return named;
    }

    private List<SampleDeclaration> of(String input) {
        return singles.getOrDefault(input, List.of());
    }

    private Given first(Input input) {
        return new Given(input.name(), of(input.name()).get(0), "");
    }
}
