package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Layering.Spot;
import dev.leat.pictures.layout.Placement.Room;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places the lanes of a graph beside each other, as near as their frames allow: where one has nothing in a layer, the
 * next may use the room.
 */
final class Strips {
    private static final int SWEEPS = 6;

    private final Graph graph;
    private final List<List<Spot>> layers;
    private final Lanes lanes;
    private final ToDoubleFunction<Spot> size;
    private final double gap;
    private final double before;
    private final double after;
    private final Strip[] framed;

    /**
     * @param before the room between a frame and what is in it, on the side that comes first
     * @param after the same on the other side
     */
    Strips(
            Graph graph,
            List<List<Spot>> layers,
            Lanes lanes,
            ToDoubleFunction<Spot> size,
            double gap,
            double before,
            double after) {
        this.graph = graph;
        this.layers = layers;
        this.lanes = lanes;
        this.size = size;
        this.gap = gap;
        this.before = before;
        this.after = after;
        framed = new Strip[graph.groups().size()];
    }

    /** Gives each spot its place across its layer. */
    void place() {
        place(Graph.NONE);
        for (int sweep = 0; sweep < SWEEPS && framed.length > 0; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                settle(sweep % 2 == 0 ? i : layers.size() - 1 - i);
            }
        }
    }

    /** The frame of a group, which has a place after {@link #place()}. */
    Strip frame(int group) {
        return framed[group];
    }

    /** What something takes up of each layer; nothing where its low is not below its high. */
    static final class Strip {
        final double[] low;
        final double[] high;
        final List<Spot> spots = new ArrayList<>();
        final List<Strip> frames = new ArrayList<>();

        Strip(int layers) {
            low = new double[layers];
            high = new double[layers];
            Arrays.fill(low, Double.POSITIVE_INFINITY);
            Arrays.fill(high, Double.NEGATIVE_INFINITY);
        }

        boolean isIn(int layer) {
            return low[layer] < high[layer];
        }

        int first() {
            int layer = 0;
            while (layer < low.length - 1 && !isIn(layer)) {
                layer++;
            }
            return layer;
        }

        int last() {
            int layer = low.length - 1;
            while (layer > 0 && !isIn(layer)) {
                layer--;
            }
            return layer;
        }

        double start() {
            return Arrays.stream(low).min().orElse(0);
        }

        double end() {
            return Arrays.stream(high).max().orElse(0);
        }

        void include(Strip other) {
            for (int layer = 0; layer < low.length; layer++) {
                low[layer] = Math.min(low[layer], other.low[layer]);
                high[layer] = Math.max(high[layer], other.high[layer]);
            }
            spots.addAll(other.spots);
            frames.addAll(other.frames);
        }

        void move(double by) {
            moveBounds(by);
            spots.forEach(spot -> spot.place += by);
            frames.forEach(frame -> frame.moveBounds(by));
        }

        private void moveBounds(double by) {
            for (int layer = 0; layer < low.length; layer++) {
                low[layer] += by;
                high[layer] += by;
            }
        }
    }

    private Strip place(int group) {
        Strip all = new Strip(layers.size());
        for (int part : lanes.parts(group)) {
            Strip next = part == group ? own(group) : frame(part, place(part));
            next.move(distance(all, next));
            all.include(next);
        }
        return all;
    }

    /** How far the next has to move to lie beside what is there. */
    private double distance(Strip all, Strip next) {
        double least = Double.NEGATIVE_INFINITY;
        for (int layer = 0; layer < layers.size(); layer++) {
            if (all.isIn(layer) && next.isIn(layer)) {
                least = Math.max(least, all.high[layer] + gap - next.low[layer]);
            }
        }
        if (least > Double.NEGATIVE_INFINITY || all.start() > all.end() || next.start() > next.end()) {
            return least > Double.NEGATIVE_INFINITY ? least : 0;
        }
        return (all.start() + all.end() - next.start() - next.end()) / 2;
    }

    /** What is in a group but in none of its groups. */
    private Strip own(int group) {
        List<List<Spot>> lane =
                layers.stream().map(layer -> lane(layer, lanes.of(group))).toList();
        Placement.place(lane, size, gap);
        Strip strip = new Strip(layers.size());
        for (List<Spot> layer : lane) {
            for (Spot spot : layer) {
                double half = size.applyAsDouble(spot) / 2;
                strip.low[spot.layer] = Math.min(strip.low[spot.layer], spot.place - half);
                strip.high[spot.layer] = Math.max(strip.high[spot.layer], spot.place + half);
                strip.spots.add(spot);
            }
        }
        return strip;
    }

    private static List<Spot> lane(List<Spot> layer, int lane) {
        return layer.stream().filter(spot -> spot.lane == lane).toList();
    }

    private Strip frame(int group, Strip inner) {
        double start = inner.start() - before;
        double end =
                Math.max(inner.end() + after, start + graph.groups().get(group).title());
        Strip frame = new Strip(layers.size());
        Arrays.fill(frame.low, inner.first(), inner.last() + 1, start);
        Arrays.fill(frame.high, inner.first(), inner.last() + 1, end);
        frame.frames.addAll(inner.frames);
        frame.spots.addAll(inner.spots);
        Strip bounds = new Strip(layers.size());
        bounds.include(frame);
        bounds.spots.clear();
        bounds.frames.clear();
        frame.frames.add(bounds);
        framed[group] = bounds;
        return frame;
    }

    /** With the frames where they are, what is in them and between them moves nearer to its neighbours. */
    private void settle(int layer) {
        for (int group = Graph.NONE; group < framed.length; group++) {
            List<Spot> part = lane(layers.get(layer), lanes.of(group));
            if (!part.isEmpty()) {
                Placement.settle(part, room(group, layer), size, gap);
            }
        }
    }

    private Room room(int group, int layer) {
        double low = group == Graph.NONE ? Double.NEGATIVE_INFINITY : framed[group].low[layer] + before;
        double high = group == Graph.NONE ? Double.POSITIVE_INFINITY : framed[group].high[layer] - after;
        boolean passed = false;
        for (int part : lanes.parts(group)) {
            if (part == group) {
                passed = true;
            } else if (framed[part].isIn(layer)) {
                low = passed ? low : Math.max(low, framed[part].high[layer] + gap);
                high = passed ? Math.min(high, framed[part].low[layer] - gap) : high;
            }
        }
        return new Room(low, high, true);
    }
}
