package dev.leat.pictures;

import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Groups;
import dev.leat.pictures.layout.Drawing;
import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Graph.Edge;
import dev.leat.pictures.layout.Graph.Group;
import dev.leat.pictures.layout.Graph.Size;
import dev.leat.pictures.layout.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A picture with a place for everything.
 *
 * @param sizes of the boxes
 * @param direction the way the arrows point
 */
record Sheet(Picture picture, Groups groups, List<Size> sizes, Drawing drawing, Direction direction) {
    /** A window that shows most pictures as a whole. */
    private static final double WIDE = 1_200;

    private static final double HIGH = 800;

    /** For more, the layout would take minutes, and nobody would find anything in it. */
    private static final int MOST_BOXES = 2_500;

    /** How far a loop reaches beyond its box. */
    private static final double LOOP = 22;

    static Sheet of(Picture picture) {
        if (picture.boxes().size() > MOST_BOXES) {
            throw new IllegalStateException("'" + picture.title() + "' has "
                    + picture.boxes().size()
                    + " values, more than the " + MOST_BOXES + " that can be laid out. Fix: draw a part of it, such as"
                    + " graph.restrictedTo(…), or have Graphviz draw dot()");
        }
        Groups groups = Groups.of(picture.drawing().boxes());
        List<Size> sizes = picture.boxes().stream().map(Lettering::size).toList();
        List<Group> frames = groups.all().stream()
                .map(group -> new Group(group.parent(), group.boxes(), Lettering.titleWidth(group.name())))
                .toList();
        List<Edge> edges = edges(picture.arrows());
        Graph beside = new Graph(withLoops(sizes, picture.arrows()), edges, frames);
        Drawing down = Layout.spacious(beside, Direction.DOWN);
        if (down.width() <= WIDE) {
            return new Sheet(picture, groups, sizes, down, Direction.DOWN);
        }
        Drawing right = Layout.spacious(new Graph(sizes, edges, frames), Direction.RIGHT);
        return reduction(right) < reduction(down)
                ? new Sheet(picture, groups, sizes, right, Direction.RIGHT)
                : new Sheet(picture, groups, sizes, down, Direction.DOWN);
    }

    /** With room for loops between neighbours, on the other side as well so that the box stays in the middle. */
    private static List<Size> withLoops(List<Size> sizes, List<Arrow> arrows) {
        List<Size> all = new ArrayList<>(sizes);
        for (Arrow arrow : arrows) {
            if (isLoop(arrow)) {
                Size size = sizes.get(arrow.to());
                all.set(arrow.to(), new Size(size.width() + 2 * LOOP, size.height()));
            }
        }
        return all;
    }

    /** How much smaller it has to be to be seen as a whole. */
    private static double reduction(Drawing drawing) {
        return Math.max(drawing.width() / WIDE, drawing.height() / HIGH);
    }

    /** What the next run takes would close a loop: then its arrow is laid out as if it led the other way. */
    private static List<Edge> edges(List<Arrow> arrows) {
        List<Edge> edges = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (!isLoop(arrow)) {
                edges.add(new Edge(Math.min(arrow.from(), arrow.to()), Math.max(arrow.from(), arrow.to())));
            }
        }
        return edges;
    }

    static boolean isLoop(Arrow arrow) {
        return arrow.from() == arrow.to();
    }

    /** The paths of the arrows, each from its start to its end; empty for a loop. */
    List<List<Point>> paths() {
        List<List<Point>> paths = new ArrayList<>();
        int next = 0;
        for (Arrow arrow : picture.arrows()) {
            if (isLoop(arrow)) {
                paths.add(List.of());
                continue;
            }
            List<Point> path = new ArrayList<>(drawing.paths().get(next++));
            if (arrow.from() > arrow.to()) {
                Collections.reverse(path);
            }
            paths.add(path);
        }
        return paths;
    }
}
