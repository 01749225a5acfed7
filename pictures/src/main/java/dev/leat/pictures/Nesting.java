package dev.leat.pictures;

import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Loop;
import dev.leat.model.Node;
import dev.leat.model.Type;
import dev.leat.model.drawing.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The frames around values: one for each loop, and one for what an included flow or another type makes. A loop all of
 * which one of these makes lies in its frame.
 */
final class Nesting {
    private final Flow flow;
    private final Map<Loop, Set<String>> makers = new HashMap<>();

    Nesting(Flow flow) {
        this.flow = flow;
        for (Node node : flow.nodes()) {
            for (Loop loop : flow.around(node)) {
                Set<String> all = makers.computeIfAbsent(loop, any -> new HashSet<>());
                all.add(maker(node));
                all.add(maker(flow.nodes().get(loop.sequence())));
            }
        }
    }

    /** The names of the frames, the outermost first. */
    List<String> around(Node node) {
        List<Loop> loops = flow.around(node);
        List<String> titles = Drawing.frames(node, flow);
        List<String> around = new ArrayList<>();
        for (int i = 0; i < loops.size(); i++) {
            Set<String> all = makers.getOrDefault(loops.get(i), Set.of());
            if (all.size() == 1) {
                add(all.iterator().next(), around);
            }
            around.add(titles.get(i));
        }
        add(maker(node), around);
        return around;
    }

    private static void add(String maker, List<String> around) {
        if (!maker.isEmpty() && !around.contains(maker)) {
            around.add(maker);
        }
    }

    /** What makes a value, where that is not the flow itself; the elements that a loop rejects belong to it. */
    private String maker(Node node) {
        if (node.kind() == Node.Kind.REJECTED) {
            return maker(
                    flow.nodes().get(node.alternatives().get(0).ports().get(0).node()));
        }
        List<Type> owners =
                node.alternatives().stream().map(Alternative::owner).distinct().toList();
        return owners.size() == 1 && !flow.isOwn(node.alternatives().get(0))
                ? owners.get(0).shortName()
                : "";
    }
}
