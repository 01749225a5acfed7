package dev.leat.pictures;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.Lineage;
import dev.leat.model.drawing.Drawing;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.json.FlowJson;
import java.util.List;

/**
 * A flow as it is drawn. The same flow gives the same picture each time, to the byte.
 *
 * <p>What is secret is never in it, only that it is there.
 */
public final class Picture {
    private final String title;
    private final List<Box> boxes;
    private final List<Arrow> arrows;

    Picture(String title, List<Box> boxes, List<Arrow> arrows) {
        this.title = title;
        this.boxes = List.copyOf(boxes);
        this.arrows = List.copyOf(arrows);
    }

    /** A graph. Values with a common prefix that ends with a dot stand in a frame, and those of an included flow. */
    public static Picture of(FlowGraph graph) {
        return FlowPicture.of(graph.description());
    }

    /** A run, with what it knows by now, or the replay of one. */
    public static Picture of(Facts run) {
        return RunPicture.of(run);
    }

    /** Where a value came from. */
    public static Picture of(Lineage lineage) {
        return RunPicture.of(lineage);
    }

    /**
     * A compiled flow, from the plan beside it: {@code META-INF/leat/demo.Words.json}, which {@code FlowResources} of
     * {@code leat-runtime} reads. What included flows make stands in a frame.
     *
     * @throws IllegalArgumentException if it is no plan, or one of another version; says where
     */
    public static Picture ofPlan(String json) {
        return FlowPicture.of(FlowJson.read(json));
    }

    /** What people call the flow. */
    public String title() {
        return title;
    }

    /** All values, each after those that it takes. */
    List<Box> boxes() {
        return boxes;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    /** The part of it that text can show. */
    Drawing drawing() {
        return new Drawing(title, boxes.stream().map(Box::drawn).toList(), arrows, true);
    }

    /**
     * As a flowchart for Markdown viewers and <a href="https://mermaid.live">mermaid.live</a>, which as a rule refuse
     * more than 500 arrows.
     */
    public String mermaid() {
        return drawing().mermaid();
    }

    /** For Graphviz. */
    public String dot() {
        return drawing().dot();
    }

    /**
     * As SVG, laid out. Dark where the viewer's system is.
     *
     * @throws IllegalStateException if there are more than 2,500 values
     */
    public String svg() {
        return Svg.of(this);
    }

    /**
     * As a page to search and to click through, in one file that asks the network for nothing.
     *
     * @throws IllegalStateException if there are more than 2,500 values
     */
    public String html() {
        return Page.of(this);
    }
}
