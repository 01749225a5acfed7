package dev.leat.pictures;

import dev.leat.graph.Node;
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
record Legend(List<Node.Kind> kinds, List<Arrow> arrows, boolean absent, boolean missing, boolean idle) {
    static Legend of(Picture picture) {
        Set<Node.Kind> kinds = EnumSet.noneOf(Node.Kind.class);
        picture.boxes().forEach(box -> kinds.add(box.kind()));
        List<Node.Kind> shown = List.copyOf(kinds);
        List<Arrow> examples = new ArrayList<>();
        Set<Arrow.Kind> met = EnumSet.noneOf(Arrow.Kind.class);
        for (Arrow arrow : picture.arrows()) {
            if (met.add(arrow.kind())) {
                int from = shown.indexOf(picture.boxes().get(arrow.from()).kind());
                int to = shown.indexOf(picture.boxes().get(arrow.to()).kind());
                examples.add(new Arrow(from, to, arrow.kind()));
            }
        }
        return new Legend(
                shown,
                List.copyOf(examples),
                picture.boxes().stream().anyMatch(Box::mayBeAbsent),
                picture.boxes().stream().anyMatch(Box::isMissing),
                picture.arrows().stream().anyMatch(Arrow::idle));
    }

    static String name(Node.Kind kind) {
        return switch (kind) {
            case INPUT -> "input";
            case DEPENDENCY -> "injected";
            case STEP -> "value";
            case COMPONENT -> "component of a record";
            case CONDITION -> "condition";
        };
    }

    /** What its start is to its end. */
    static String name(Arrow.Kind kind) {
        return switch (kind) {
            case VALUE -> "is taken by";
            case DEPENDENCY -> "is used by";
            case GUARD -> "guards";
            case PREVIOUS -> "for the next run of";
        };
    }
}
