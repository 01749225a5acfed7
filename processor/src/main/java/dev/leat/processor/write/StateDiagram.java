package dev.leat.processor.write;

import dev.leat.processor.model.StateChart;
import dev.leat.processor.model.StateChart.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws what a value goes through as a Mermaid state diagram. Each transition says, in UML's order, what input it is
 * for, what has to hold, and the method that makes the next state.
 */
final class StateDiagram {
    private final StateChart chart;
    private final Map<List<Integer>, String> choices = new LinkedHashMap<>();
    private final List<String> arrows = new ArrayList<>();

    private StateDiagram(StateChart chart) {
        this.chart = chart;
    }

    static String of(StateChart chart) {
        return new StateDiagram(chart).drawn();
    }

    private String drawn() {
        if (!chart.first().isEmpty() && !isAny(chart.first())) {
            arrows.add("[*] --> " + id(chart.first()));
        }
        for (Transition transition : chart.transitions()) {
            arrows.add("s" + transition.from() + " --> " + id(transition.to()) + " : " + escaped(label(transition)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        for (int i = 0; i < chart.states().size(); i++) {
            lines.add("  state \"" + escaped(chart.states().get(i)) + "\" as s" + i);
        }
        choices.forEach((states, id) -> addChoice(states, id, lines));
        arrows.forEach(arrow -> lines.add("  " + arrow));
        return String.join("\n", lines) + "\n";
    }

    /** What may be any state is not followed further: arrows to all would say no more. */
    private void addChoice(List<Integer> states, String id, List<String> lines) {
        if (isAny(states)) {
            lines.add("  state \"any state\" as " + id);
            return;
        }
        lines.add("  state " + id + " <<choice>>");
        states.forEach(state -> lines.add("  " + id + " --> s" + state));
    }

    private boolean isAny(List<Integer> states) {
        return states.size() == chart.states().size() && states.size() > 1;
    }

    /** Of a state, or of the point at which the method decides. */
    private String id(List<Integer> states) {
        if (states.size() == 1) {
            return "s" + states.get(0);
        }
        return choices.computeIfAbsent(states, any -> isAny(states) ? "any" : "c" + choices.size());
    }

    private static String label(Transition transition) {
        String events = String.join(", ", transition.events());
        String guards = transition.guards().isEmpty()
                ? ""
                : transition.guards().stream().collect(Collectors.joining(" and ", "[", "]"));
        return List.of(events, guards, "/ " + transition.method()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In state diagrams, {@code ;} and {@code :} end a label, but for those of Mermaid's own entities. */
    private static String escaped(String label) {
        return label.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
