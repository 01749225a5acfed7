package dev.leat.pictures.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Graph.Edge;
import dev.leat.pictures.layout.Graph.Group;
import dev.leat.pictures.layout.Graph.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {
    private static final Size SIZE = new Size(80, 30);

    @Test
    void aChainIsStraight() {
        Graph chain = new Graph(Collections.nCopies(3, SIZE), List.of(new Edge(0, 1), new Edge(1, 2)));

        Drawing drawing = Layout.of(chain, Direction.RIGHT);

        assertThat(drawing.centres()).containsExactly(new Point(40, 15), new Point(168, 15), new Point(296, 15));
        assertThat(drawing.width()).isEqualTo(336);
        assertThat(drawing.height()).isEqualTo(30);
        assertThat(drawing.paths().get(0)).containsExactly(new Point(80, 15), new Point(128, 15));
    }

    @Test
    void anArrowPassesLayersBesideTheirNodes() {
        Graph graph = new Graph(Collections.nCopies(3, SIZE), List.of(new Edge(0, 1), new Edge(1, 2), new Edge(0, 2)));

        List<Point> around = Layout.of(graph, Direction.DOWN).paths().get(2);

        assertThat(around).hasSize(4);
        Point middle = Layout.of(graph, Direction.DOWN).centres().get(1);
        assertThat(Math.abs(around.get(1).x() - middle.x())).isGreaterThan(40);
        assertThat(around.get(1).x()).isCloseTo(around.get(2).x(), within(1e-9));
    }

    @Test
    void crossingsAreUndone() {
        Graph crossed =
                new Graph(Collections.nCopies(6, SIZE), List.of(new Edge(0, 5), new Edge(1, 4), new Edge(2, 3)));

        List<Point> at = Layout.of(crossed, Direction.RIGHT).centres();

        assertThat(List.of(at.get(0).y(), at.get(1).y(), at.get(2).y()))
                .isEqualTo(List.of(at.get(5).y(), at.get(4).y(), at.get(3).y()));
    }

    @Test
    void whatTakesNothingStandsBeforeWhoTakesIt() {
        Graph graph = new Graph(Collections.nCopies(4, SIZE), List.of(new Edge(0, 1), new Edge(1, 2), new Edge(3, 2)));

        List<Point> at = Layout.of(graph, Direction.RIGHT).centres();

        assertThat(at.get(3).x()).isEqualTo(at.get(1).x());
    }

    @Test
    void groupsStandInFramesOfTheirOwn() {
        Graph graph = random(60);
        List<Group> groups = List.of(
                new Group(Graph.NONE, places(60, 3, 0), 100),
                new Group(0, places(60, 6, 1), 40),
                new Group(Graph.NONE, places(60, 3, 2), 100));
        for (Direction direction : Direction.values()) {
            Drawing drawing = Layout.spacious(new Graph(graph.nodes(), graph.edges(), groups), direction);

            assertNothingOverlaps(graph, drawing);
            for (int node = 0; node < 60; node++) {
                for (int group = 0; group < 3; group++) {
                    int inner = node % 6 == 1 ? 1 : node % 3 == 0 ? 0 : node % 3 == 2 ? 2 : Graph.NONE;
                    boolean inside = group == inner || group == 0 && inner == 1;
                    assertThat(isIn(
                                    drawing.frames().get(group),
                                    drawing.centres().get(node)))
                            .as("%d in %d", node, group)
                            .isEqualTo(inside);
                }
            }
        }
    }

    private static List<Integer> places(int size, int modulus, int rest) {
        return IntStream.range(0, size)
                .filter(node -> node % modulus == rest)
                .boxed()
                .toList();
    }

    private static boolean isIn(Drawing.Frame frame, Point point) {
        return point.x() > frame.x()
                && point.x() < frame.x() + frame.width()
                && point.y() > frame.y()
                && point.y() < frame.y() + frame.height();
    }

    @Test
    void whereThereIsRoomArrowsLeaveTheirLayerBeforeTheyTurn() {
        Graph graph = new Graph(
                List.of(new Size(20, 30), new Size(80, 30), new Size(20, 30)), List.of(new Edge(0, 2), new Edge(1, 2)));

        List<Point> path = Layout.spacious(graph, Direction.RIGHT).paths().get(0);

        assertThat(path).extracting(Point::x).startsWith(50.0, 50.0, 80.0);
        assertThat(path.get(2).y()).isEqualTo(path.get(0).y());
    }

    @Test
    void aCycleIsRefused() {
        Graph cycle = new Graph(Collections.nCopies(2, SIZE), List.of(new Edge(0, 1), new Edge(1, 0)));

        assertThatThrownBy(() -> Layout.of(cycle, Direction.DOWN)).hasMessage("The graph has a cycle");
    }

    @ParameterizedTest
    @EnumSource
    void nothingAtAllAndOneNodeAreDrawn(Direction direction) {
        assertThat(Layout.of(new Graph(List.of(), List.of()), direction).width())
                .isZero();
        assertThat(Layout.of(new Graph(List.of(SIZE), List.of()), direction))
                .isEqualTo(new Drawing(80, 30, List.of(new Point(40, 15)), List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 500})
    void nodesKeepTheirDistanceAndArrowsTheirDirection(int size) {
        Graph graph = random(size);
        for (Direction direction : Direction.values()) {
            Drawing drawing = Layout.of(graph, direction);

            assertThat(drawing).isEqualTo(Layout.of(graph, direction));
            assertNothingOverlaps(graph, drawing);
            for (int i = 0; i < graph.edges().size(); i++) {
                assertForwards(drawing.paths().get(i), direction);
            }
        }
    }

    private static void assertNothingOverlaps(Graph graph, Drawing drawing) {
        for (int i = 0; i < graph.nodes().size(); i++) {
            Point one = drawing.centres().get(i);
            Size size = graph.nodes().get(i);
            assertThat(one.x()).isBetween(size.width() / 2 - 1e-6, drawing.width() - size.width() / 2 + 1e-6);
            assertThat(one.y()).isBetween(size.height() / 2 - 1e-6, drawing.height() - size.height() / 2 + 1e-6);
            for (int j = 0; j < i; j++) {
                Point other = drawing.centres().get(j);
                double x = Math.abs(one.x() - other.x())
                        - (size.width() + graph.nodes().get(j).width()) / 2;
                double y = Math.abs(one.y() - other.y())
                        - (size.height() + graph.nodes().get(j).height()) / 2;
                assertThat(Math.max(x, y)).as("%d and %d", i, j).isGreaterThan(10);
            }
        }
    }

    private static void assertForwards(List<Point> path, Direction direction) {
        for (int i = 1; i < path.size(); i++) {
            Point before = path.get(i - 1);
            Point after = path.get(i);
            assertThat(direction == Direction.RIGHT ? after.x() - before.x() : after.y() - before.y())
                    .isNotNegative();
        }
    }

    private static Graph random(int size) {
        Random random = new Random(size);
        int breadth = (int) Math.sqrt(size) + 1;
        List<Size> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            nodes.add(new Size(60 + random.nextInt(80), 28));
            int layer = node / breadth * breadth;
            for (int i = 0; i < 2 && layer > 0; i++) {
                boolean near = random.nextInt(10) > 0;
                edges.add(new Edge(near ? layer - breadth + random.nextInt(breadth) : random.nextInt(layer), node));
            }
        }
        return new Graph(nodes, edges);
    }
}
