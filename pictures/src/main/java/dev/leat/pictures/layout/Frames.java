package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Strips.Strip;
import java.util.stream.IntStream;

/** How far frames reach beyond the layers in which they begin and end, one within the other. */
final class Frames {
    /** Between a frame and what is in it. */
    static final double MARGIN = 14;

    /** The same where the title stands. */
    static final double TITLE = 28;

    private final Graph graph;
    private final Strips strips;
    private final double title;
    private final int[] begun;
    private final int[] ended;

    /** @param title the margin on the side where arrows come from */
    Frames(Graph graph, Strips strips, double title) {
        this.graph = graph;
        this.strips = strips;
        this.title = title;
        begun = new int[graph.groups().size()];
        ended = new int[graph.groups().size()];
    }

    /** Counts how many frames begin and end with each, from the innermost on. */
    void nest() {
        for (int group = begun.length - 1; group >= 0; group--) {
            begun[group]++;
            ended[group]++;
            int parent = graph.groups().get(group).parent();
            if (parent != Graph.NONE) {
                Strip inner = strips.frame(group);
                Strip outer = strips.frame(parent);
                begun[parent] = inner.first() == outer.first() ? Math.max(begun[parent], begun[group]) : begun[parent];
                ended[parent] = inner.last() == outer.last() ? Math.max(ended[parent], ended[group]) : ended[parent];
            }
        }
    }

    /** How far a frame begins before its first layer. */
    double before(int group) {
        return begun[group] * title;
    }

    /** How far a frame ends after its last layer. */
    double after(int group) {
        return ended[group] * MARGIN;
    }

    /** The room that the frames which begin with a layer need before it. */
    double beforeLayer(int layer) {
        return IntStream.range(0, begun.length)
                .filter(group -> strips.frame(group).first() == layer)
                .mapToDouble(this::before)
                .max()
                .orElse(0);
    }

    /** The room that the frames which end with a layer need after it. */
    double afterLayer(int layer) {
        return IntStream.range(0, ended.length)
                .filter(group -> strips.frame(group).last() == layer)
                .mapToDouble(this::after)
                .max()
                .orElse(0);
    }
}
