package dev.leat.processor.problem;

import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processors need each other.
 *
 * @param parameter the parameter with which the first asks for the second; null where its guard asks
 * @param fitsAsPrevious whether the parameter could take what the run before made
 * @param path once around the cycle
 * @param others how many processors of the same knot are not on this path
 */
public record Cycle(
        Place place, @Nullable Parameter parameter, String flow, boolean fitsAsPrevious, List<Link> path, int others)
        implements ValueProblem {
    /**
     * One processor of a cycle.
     *
     * @param needs the value that it takes from the next
     */
    public record Link(String signature, String needs) {
        @Override
        public String toString() {
            return signature + " needs `" + needs + "`";
        }
    }

    public Cycle {
        path = List.copyOf(path);
    }

    @Override
    public String sentence() {
        return path.size() == 1
                ? path.get(0).signature() + " needs its own value, so it can never run."
                : "These processors of " + flow + " need each other, so none can ever run:";
    }

    @Override
    public List<String> details() {
        List<String> drawing = new ArrayList<>();
        for (int i = 0; i < path.size() && path.size() > 1; i++) {
            drawing.add((i == 0 ? "┌→ " : i == path.size() - 1 ? "└─ " : "│  ") + path.get(i));
        }
        if (others > 0) {
            drawing.add("and " + others + " more " + (others == 1 ? "is" : "are") + " caught in the same knot");
        }
        return drawing;
    }

    @Override
    public List<Fix> fixes() {
        if (!place.isDeclaration()) {
            return Wording.leaveOut(place);
        }
        String value = path.get(0).needs();
        String given = "given" + Wording.capitalised(value);
        String others = path.size() == 1 ? "" : ", or of another on this path";
        if (parameter == null) {
            return List.of(Fix.of("ask for another condition in place of `" + value + "`" + others));
        }
        List<Fix> fixes = new ArrayList<>(List.of(
                Fix.of("take another value in place of `" + value + "`" + others),
                new Fix("if it comes from outside the flow", Wording.given(parameter, given))));
        if (fitsAsPrevious) {
            fixes.add(
                    path.size() == 1 ? 0 : fixes.size(),
                    new Fix(
                            "if that of the run before is meant, with an @Initial method for the first",
                            Wording.PREVIOUS + Wording.value(parameter, value)));
        }
        return fixes;
    }
}
