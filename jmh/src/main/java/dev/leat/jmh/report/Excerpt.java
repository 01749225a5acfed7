package dev.leat.jmh.report;

import dev.leat.jmh.report.FlowPlan.Step;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of a flow too long to look at: the heaviest steps, and what they take and who takes what they make. */
final class Excerpt {
    /** How many steps a picture may have before nobody finds anything in it. */
    private static final int MOST = 200;

    private static final int HEAVIEST = 16;
    private static final int WITH_NEIGHBOURS = 48;

    private Excerpt() {}

    static FlowPlan of(FlowPlan plan, Map<String, Double> shares) {
        if (plan.steps().size() <= MOST) {
            return plan;
        }
        Set<String> kept = new HashSet<>();
        List<Step> heaviest = plan.steps().stream()
                .sorted(Comparator.comparingDouble((Step step) -> -shares.getOrDefault(step.value(), 0.0)))
                .limit(HEAVIEST)
                .toList();
        heaviest.forEach(step -> kept.add(step.value()));
        for (Step step : heaviest) {
            keep(kept, step.values());
            keep(
                    kept,
                    plan.steps().stream()
                            .filter(other -> other.values().contains(step.value()))
                            .map(Step::value)
                            .toList());
        }
        return only(plan, kept);
    }

    private static void keep(Set<String> kept, List<String> more) {
        more.stream().filter(value -> kept.size() < WITH_NEIGHBOURS).forEach(kept::add);
    }

    private static FlowPlan only(FlowPlan plan, Set<String> kept) {
        List<Step> steps = plan.steps().stream()
                .filter(step -> kept.contains(step.value()))
                .map(step -> new Step(
                        step.value(),
                        step.inputs(),
                        step.values().stream().filter(kept::contains).toList()))
                .toList();
        List<String> inputs = plan.inputs().stream()
                .filter(input -> steps.stream().anyMatch(step -> step.inputs().contains(input)))
                .toList();
        return new FlowPlan(inputs, steps);
    }
}
