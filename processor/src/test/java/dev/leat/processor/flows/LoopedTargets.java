package dev.leat.processor.flows;

import static dev.leat.processor.flows.LoopedFlow.RUN;

import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a {@link LoopedFlow} can be run to, and what that needs, told from its declaration alone. */
final class LoopedTargets {
    private final LoopedFlow flow;
    private final LoopedScopes scopes;
    private final boolean rejects;
    private final Set<Integer> values = new TreeSet<>();
    private final Set<Integer> initials = new TreeSet<>();

    private LoopedTargets(LoopedFlow flow, boolean rejects) {
        this.flow = flow;
        this.scopes = new LoopedScopes(flow);
        this.rejects = rejects;
    }

    /** The values that have a method of their own. */
    static Set<Integer> all(LoopedFlow flow) {
        LoopedScopes scopes = new LoopedScopes(flow);
        Set<Integer> all = new TreeSet<>();
        for (int number = flow.nodes().size() - 1; number >= 0 && all.size() < 4; number--) {
            Kind kind = flow.node(number).kind();
            boolean isMade = kind != Kind.EFFECT && !kind.isInput() && !kind.isOnePass();
            if (isMade && (flow.kept().contains(number) || (scopes.of(number) == RUN && !flow.isOnDemand(number)))) {
                all.add(number);
            }
        }
        return all;
    }

    /**
     * The methods that may be called for a value.
     *
     * @param rejects whether those as well that nothing takes but that may reject an element
     */
    static Set<String> methods(LoopedFlow flow, int value, boolean rejects) {
        LoopedTargets needed = new LoopedTargets(flow, rejects);
        needed.need(value);
        Set<String> methods = new TreeSet<>();
        for (int number : needed.values) {
            for (int way = 0; way < flow.node(number).makers().size(); way++) {
                methods.add("m" + number + "w" + way);
            }
        }
        needed.initials.forEach(number -> methods.add("i" + number));
        return methods;
    }

    private void need(int number) {
        if (number == RUN || !values.add(number)) {
            return;
        }
        Node node = flow.node(number);
        for (Maker maker : node.makers()) {
            maker.takes().forEach(this::take);
            maker.guard().forEach(literal -> need(literal.condition()));
        }
        int scope = scopes.of(number);
        if (scope != RUN) {
            loop(scope);
        }
    }

    private void loop(int sequence) {
        need(sequence);
        if (rejects && flow.node(sequence).rejected()) {
            IntStream.range(0, flow.nodes().size())
                    .filter(each -> flow.node(each).kind() != Kind.EFFECT)
                    .filter(each -> scopes.isInside(scopes.of(each), sequence))
                    .forEach(this::need);
        }
    }

    private void take(Take take) {
        need(take.from());
        if (take.how() == LoopedFlow.How.EACH) {
            loop(take.from());
        }
        Node node = flow.node(take.from());
        if ((take.how().isPrevious() || take.how().isLast()) && node.initial() != null && initials.add(take.from())) {
            node.initial().forEach(this::take);
        }
    }
}
