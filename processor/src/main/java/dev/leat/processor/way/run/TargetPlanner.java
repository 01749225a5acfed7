package dev.leat.processor.way.run;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.plan.Ancestors;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Groundwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays out the methods that run to one value each.
 *
 * @param replaceable whether each step first looks for a test's replacement
 */
public record TargetPlanner(Groundwork ground, boolean replaceable) {
    List<Body> plan() {
        Set<String> values = ground.graph().steps().stream().map(Step::value).collect(Collectors.toSet());
        List<String> targets = ground.graph().flow().ways().targets().stream()
                .map(Target::value)
                .filter(value -> values.contains(made(value)))
                .toList();
        Names holders = new Names();
        holders.reserve(ground.graph().flow().generatedName());
        List<Body> plans = new ArrayList<>();
        TargetNames.of(targets)
                .forEach((value, method) -> plans.add(plan(made(value), method, holder(method, holders))));
        return plans;
    }

    /** What is made for elements is asked for as all of it that the flow keeps. */
    private String made(String value) {
        return ground.graph().looping().scope(value).isEmpty() ? value : Looping.Result.kept(value);
    }

    /** The chunks of one holder are called like it, with a number. */
    private static String holder(String method, Names holders) {
        String name = Names.capitalized(method);
        return holders.claim(name.matches(".*Steps\\d+") ? name + "Values" : name);
    }

    private Body plan(String value, String method, String holder) {
        FlowGraph part = Ancestors.of(value, ground.graph());
        return ground.target(value, part, method, holder, replaceable);
    }
}
