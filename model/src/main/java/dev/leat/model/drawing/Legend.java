package dev.leat.model.drawing;

import dev.leat.model.Edge;
import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Drawing.Box;
import dev.leat.model.drawing.Drawing.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the signs in a picture mean: those that are in it and no others.
 *
 * @param kinds the kinds of boxes
 * @param arrows an example of each kind of arrow, between the places of two kinds of boxes
 * @param absent whether some values may be absent
 * @param missing whether a run did not make some values
 * @param idle whether a run did not go along some arrows
 */
public record Legend(List<Node.Kind> kinds, List<Arrow> arrows, boolean absent, boolean missing, boolean idle) {
    /** Of a drawing. */
    public static Legend of(Drawing drawing) {
        Set<Node.Kind> kinds = EnumSet.noneOf(Node.Kind.class);
        drawing.boxes().forEach(box -> kinds.add(box.kind()));
        List<Node.Kind> shown = List.copyOf(kinds);
        List<Arrow> examples = new ArrayList<>();
        Set<Edge.Kind> met = EnumSet.noneOf(Edge.Kind.class);
        for (Arrow arrow : drawing.arrows()) {
            Edge.Kind sign = arrow.isLabelled() ? Edge.Kind.VALUE : arrow.kind();
            if (met.add(sign)) {
                int from = shown.indexOf(drawing.boxes().get(arrow.from()).kind());
                int to = shown.indexOf(drawing.boxes().get(arrow.to()).kind());
                examples.add(new Arrow(from, to, sign, false));
            }
        }
        return new Legend(
                shown,
                List.copyOf(examples),
                drawing.boxes().stream().anyMatch(Box::mayBeAbsent),
                drawing.boxes().stream().anyMatch(box -> box.outcome() == Outcome.MISSING),
                drawing.arrows().stream().anyMatch(Arrow::idle));
    }

    /** What a box of that kind is. */
    public static String name(Node.Kind kind) {
        return switch (kind) {
            case INPUT -> "input";
            case DEPENDENCY -> "injected";
            case STEP -> "value";
            case COMPONENT -> "component of a record";
            case CONDITION -> "condition";
            case EFFECT -> "effect";
            case REJECTED -> "rejected elements";
        };
    }

    /** What its start is to its end. */
    public static String name(Edge.Kind kind) {
        return switch (kind) {
            case VALUE, EACH, LAST, FIRST, ALL, REJECTED -> "is taken by";
            case DEPENDENCY -> "is used by";
            case GUARD -> "guards";
            case PREVIOUS -> "for the next run of";
            case FOLD -> "for the next element of";
        };
    }
}
