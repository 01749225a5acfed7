package dev.leat.graph.picture;

import dev.leat.graph.layout.Drawing;
import dev.leat.graph.layout.Drawing.Point;
import dev.leat.graph.layout.Graph;
import dev.leat.graph.layout.Graph.Direction;
import dev.leat.graph.layout.Graph.Edge;
import dev.leat.graph.layout.Graph.Group;
import dev.leat.graph.layout.Graph.Size;
import dev.leat.graph.layout.Layout;
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

    static Sheet of(Picture picture) {
        Groups groups = Groups.of(picture.boxes());
        List<Size> sizes = picture.boxes().stream().map(Lettering::size).toList();
        List<Group> frames = groups.all().stream()
                .map(group -> new Group(group.parent(), group.boxes(), Lettering.titleWidth(group.name())))
                .toList();
        Graph graph = new Graph(sizes, edges(picture.arrows()), frames);
        Drawing down = Layout.spacious(graph, Direction.DOWN);
        if (down.width() <= WIDE) {
            return new Sheet(picture, groups, sizes, down, Direction.DOWN);
        }
        Drawing right = Layout.spacious(graph, Direction.RIGHT);
        return reduction(right) < reduction(down)
                ? new Sheet(picture, groups, sizes, right, Direction.RIGHT)
                : new Sheet(picture, groups, sizes, down, Direction.DOWN);
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
