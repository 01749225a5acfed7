package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Layering.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders each layer so that few arrows cross: over and over, forwards and backwards, each spot moves to the middle of
 * its neighbours in the layer before, and the best order seen is kept.
 */
final class Order {
    private static final int SWEEPS = 24;

    private final List<List<Spot>> layers;

    private Order(List<List<Spot>> layers) {
        this.layers = layers;
    }

    static void improve(List<List<Spot>> layers) {
        Order order = new Order(layers);
        layers.forEach(Order::sort);
        List<List<Spot>> best = order.copy();
        long fewest = order.crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            order.sweep(sweep % 2 == 0);
            long crossings = order.crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = order.copy();
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.set(i, best.get(i));
            number(best.get(i));
        }
    }

    private void sweep(boolean forwards) {
        for (int i = 0; i < layers.size(); i++) {
            List<Spot> layer = layers.get(forwards ? i : layers.size() - 1 - i);
            for (Spot spot : layer) {
                List<Spot> neighbours = forwards ? spot.before : spot.after;
                spot.place = neighbours.stream()
                        .mapToDouble(each -> each.place)
                        .average()
                        .orElse(spot.place);
            }
            sort(layer);
            swapNeighbours(layer);
        }
    }

    /** Lanes stay where they are. */
    private static void sort(List<Spot> layer) {
        layer.sort(Comparator.<Spot>comparingInt(spot -> spot.lane).thenComparingDouble(spot -> spot.place));
        number(layer);
    }

    /** What the middle cannot tell apart: two neighbours change places where fewer arrows cross then. */
    private static void swapNeighbours(List<Spot> layer) {
        for (int i = 1; i < layer.size(); i++) {
            Spot one = layer.get(i - 1);
            Spot other = layer.get(i);
            long now = crossings(one.before, other.before) + crossings(one.after, other.after);
            long then = crossings(other.before, one.before) + crossings(other.after, one.after);
            if (then < now && one.lane == other.lane) {
                layer.set(i - 1, other);
                layer.set(i, one);
                number(layer);
            }
        }
    }

    private static void number(List<Spot> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).place = i;
        }
    }

    private List<List<Spot>> copy() {
        List<List<Spot>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private long crossings() {
        long crossings = 0;
        for (List<Spot> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    crossings += crossings(layer.get(i).after, layer.get(j).after);
                }
            }
        }
        return crossings;
    }

    /** Between the arrows of two spots of a layer, the first of which comes first. */
    private static long crossings(List<Spot> first, List<Spot> second) {
        long crossings = 0;
        for (Spot left : first) {
            for (Spot right : second) {
                crossings += left.place > right.place ? 1 : 0;
            }
        }
        return crossings;
    }
}
