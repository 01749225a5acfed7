package dev.leat.processor.check;

import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.StateChart;
import dev.leat.processor.model.StateChart.Transition;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the state machines among the values that are kept. */
record StateCharts(List<Step> steps, Coverage coverage, Typing typing) {
    /** Stands for the case of a value that may be null. */
    private static final String NULL = "null";

    /** One for each value whose states can be counted and whose alternatives match the state of the run before. */
    List<StateChart> of(List<StateValue> values) {
        return values.stream().flatMap(value -> chart(value).stream()).toList();
    }

    private Optional<StateChart> chart(StateValue kept) {
        List<Alternative> alternatives = steps.stream()
                .filter(step -> step.value().equals(kept.name()) && step.isChoice())
                .findFirst()
                .map(Step::alternatives)
                .orElse(List.of());
        boolean matched = alternatives.stream()
                .flatMap(alternative -> alternative.requirement().matches().stream())
                .anyMatch(match -> isOf(match, kept));
        List<String> cases = new ArrayList<>(matched ? typing.cases(kept.type()) : List.of());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        if (kept.nullable() != null) {
            cases.add(NULL);
        }
        return Optional.of(new StateChart(
                kept.name(),
                names(cases),
                made(kept.initial().alternatives().get(0).processor(), kept, cases),
                transitions(kept, alternatives, cases)));
    }

    private List<Transition> transitions(StateValue kept, List<Alternative> alternatives, List<String> cases) {
        List<List<Integer>> leaving = alternatives.stream()
                .map(alternative -> left(alternative.requirement(), kept, cases))
                .toList();
        List<Leave> leaves = new ArrayList<>();
        for (int from = 0; from < cases.size(); from++) {
            int state = from;
            List<Integer> candidates = IntStream.range(0, alternatives.size())
                    .filter(i -> leaving.get(i).contains(state))
                    .boxed()
                    .toList();
            coverage.reached(
                            candidates.stream().map(alternatives::get).toList(),
                            "previous " + kept.name() + " is " + cases.get(from))
                    .forEach(i -> leaves.add(new Leave(candidates.get(i), state)));
        }
        return leaves.stream()
                .sorted(Comparator.comparing(Leave::alternative))
                .map(leave -> transition(leave.state(), alternatives.get(leave.alternative()), kept, cases))
                .toList();
    }

    /** A state that is left by an alternative. */
    private record Leave(int alternative, int state) {}

    private Transition transition(int from, Alternative alternative, StateValue kept, List<String> cases) {
        ProcessorDeclaration processor = alternative.processor();
        List<String> events = new ArrayList<>();
        List<String> guards = new ArrayList<>();
        alternative.requirement().present().forEach(value -> guards.add(value.name() + " is present"));
        for (Match match : alternative.requirement().matches()) {
            if (match.of() instanceof Argument.Input) {
                events.add(matched(match));
            } else if (!isOf(match, kept) || isPart(match, cases)) {
                guards.add(match.toString());
            }
        }
        Guarding guarding = processor.guarding();
        if (guarding != null) {
            guards.add(guarding.expression().strip().replaceAll("\\s+", " "));
        }
        return new Transition(from, made(processor, kept, cases), events, guards, processor.method());
    }

    private static String matched(Match match) {
        return match.constants().isEmpty()
                ? match.type().shortName().replaceFirst("^.*\\.", "")
                : String.join(" or ", match.constants());
    }

    private static boolean isOf(Match match, StateValue kept) {
        return match.of() instanceof Argument.Previous previous
                && previous.name().equals(kept.name());
    }

    /** Whether it asks for more than for a case: for some class below one that anybody may extend. */
    private boolean isPart(Match match, List<String> cases) {
        return match.constants().isEmpty()
                && !cases.contains(match.type().name())
                && !cases.containsAll(typing.cases(match.type()));
    }

    /** The cases that the guard lets pass. */
    private List<Integer> left(Requirement requirement, StateValue kept, List<String> cases) {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
        for (Match match : requirement.matches()) {
            if (isOf(match, kept)) {
                List<String> admitted =
                        match.constants().isEmpty() ? typing.casesOf(match.type(), kept.type()) : match.constants();
                left.removeIf(index -> !admitted.contains(cases.get(index)));
            }
        }
        return left;
    }

    /** The cases that the method may make. */
    private List<Integer> made(ProcessorDeclaration processor, StateValue kept, List<String> cases) {
        List<String> made = typing.casesOf(processor.type(), kept.type());
        return IntStream.range(0, cases.size())
                .filter(index ->
                        cases.get(index).equals(NULL) ? processor.nullable() != null : made.contains(cases.get(index)))
                .boxed()
                .toList();
    }

    /** The shortest that tell the cases apart. */
    private static List<String> names(List<String> cases) {
        return cases.stream().map(each -> name(each, cases)).toList();
    }

    private static String name(String each, List<String> cases) {
        String name = each.substring(each.lastIndexOf('.') + 1);
        while (name.length() < each.length() && isShared(name, cases)) {
            name = each.substring(each.lastIndexOf('.', each.length() - name.length() - 2) + 1);
        }
        return name;
    }

    private static boolean isShared(String name, List<String> cases) {
        return cases.stream()
                        .filter(each -> each.equals(name) || each.endsWith("." + name))
                        .count()
                > 1;
    }
}
