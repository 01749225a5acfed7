package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Pull;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.ValueProblem;
import dev.leat.processor.problem.ValueProblem.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what takes the value before of something that is there only when their loop has seen all elements, and is in
 * turn needed for that.
 */
record LoopCycles(FlowDeclaration flow, Scopes scopes, List<Scopes.Maker> pulling) {
    /** A value on the way, and whether the way to it has left the loop. */
    private record Met(String value, boolean isOutside) {}

    Optional<Problem> first() {
        for (ProcessorDeclaration processor : flow.processors().toList()) {
            for (Parameter parameter : processor.parameters()) {
                boolean isOfOther = parameter.reach() == Reach.PREVIOUS
                        && !parameter.taken().equals(processor.value())
                        && !scopes.of(parameter.taken()).equals(Scopes.RUN);
                List<String> way = isOfOther ? way(parameter.taken(), processor.value()) : List.of();
                if (!way.isEmpty()) {
                    return Optional.of(problem(parameter, processor, way));
                }
            }
        }
        return Optional.empty();
    }

    private Problem problem(Parameter parameter, ProcessorDeclaration processor, List<String> way) {
        List<Link> links = new ArrayList<>(List.of(new Link(processor.signature(), parameter.taken())));
        for (int i = 0; i + 1 < way.size(); i++) {
            links.add(new Link(signature(way.get(i)), way.get(i + 1)));
        }
        return ValueProblem.cycle(parameter.place(), parameter, flow.type().shortName(), false, links, 0);
    }

    private String signature(String value) {
        return flow.processors()
                .filter(processor -> processor.value().equals(value))
                .map(ProcessorDeclaration::signature)
                .findFirst()
                .orElse(value);
    }

    /** From a value to another that it needs, where that is there only after the loop of the first; else empty. */
    private List<String> way(String from, String to) {
        String loop = scopes.of(from);
        Met start = new Met(from, false);
        Map<Met, @Nullable Met> before = new HashMap<>();
        before.put(start, null);
        Deque<Met> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Met met = open.remove();
            if (met.value().equals(to) && met.isOutside()) {
                List<String> way = new ArrayList<>();
                for (Met each = met; each != null; each = before.get(each)) {
                    way.add(0, each.value());
                }
                return way;
            }
            for (Scopes.Maker maker : pulling) {
                if (maker.value().equals(met.value())) {
                    for (Pull pull : maker.pulls()) {
                        Met next = new Met(pull.value(), met.isOutside() || leaves(pull, maker, loop));
                        if (needs(pull, maker) && !before.containsKey(next)) {
                            before.put(next, met);
                            open.add(next);
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private boolean needs(Pull pull, Scopes.Maker maker) {
        return pull.reach() != Reach.PREVIOUS
                || (!pull.value().equals(maker.value())
                        && !scopes.of(pull.value()).equals(Scopes.RUN));
    }

    private boolean leaves(Pull pull, Scopes.Maker maker, String loop) {
        return pull.reach().isResult()
                && scopes.encloses(loop, scopes.of(pull.value()))
                && !scopes.encloses(loop, scopes.gathered(pull.value(), pull.reach(), scopes.of(maker.value())));
    }
}
