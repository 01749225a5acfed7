package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Layering.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Places the spots of each layer near their neighbours, in the order that they have and at least so far from each other
 * as they are large.
 */
final class Placement {
    private static final int SWEEPS = 16;

    /** An arrow that runs straight past several layers is easier to follow than a node in the very middle. */
    private static final double STRAIGHT = 8;

    private final ToDoubleFunction<Spot> size;
    private final double gap;

    private Placement(ToDoubleFunction<Spot> size, double gap) {
        this.size = size;
        this.gap = gap;
    }

    /** Gives each spot its place across the layer. */
    static void place(List<List<Spot>> layers, ToDoubleFunction<Spot> size, double gap) {
        Placement placement = new Placement(size, gap);
        for (List<Spot> layer : layers) {
            double next = 0;
            for (Spot spot : layer) {
                spot.place = next + size.applyAsDouble(spot) / 2;
                next += size.applyAsDouble(spot) + gap;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                boolean forwards = sweep % 2 == 0;
                placement.settle(layers.get(forwards ? i : layers.size() - 1 - i), Room.ENDLESS);
            }
        }
    }

    /**
     * Where spots may go across their layer, and whom they want to be near.
     *
     * @param all whether neighbours of other lanes count, which have their places then
     */
    record Room(double low, double high, boolean all) {
        static final Room ENDLESS = new Room(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    /** Places spots of one lane of a layer nearer to their neighbours, without leaving their room. */
    static void settle(List<Spot> part, Room room, ToDoubleFunction<Spot> size, double gap) {
        new Placement(size, gap).settle(part, room);
    }

    /**
     * The least squares of the distances from where the spots want to be. Without their sizes the places only have to
     * ascend; where wishes do not, neighbours share the mean of their wishes.
     */
    private void settle(List<Spot> layer, Room room) {
        if (layer.isEmpty()) {
            return;
        }
        Deque<Block> blocks = new ArrayDeque<>();
        double offset = 0;
        Spot last = null;
        for (Spot spot : layer) {
            offset += last == null ? 0 : (size.applyAsDouble(last) + size.applyAsDouble(spot)) / 2 + gap;
            Block block = wish(spot, offset, room.all());
            while (!blocks.isEmpty() && blocks.getLast().place() >= block.place()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
            last = spot;
        }
        double least = room.low() + size.applyAsDouble(layer.get(0)) / 2;
        double most = room.high() - size.applyAsDouble(layer.get(layer.size() - 1)) / 2 - offset;
        offset = 0;
        last = null;
        Iterator<Block> each = blocks.iterator();
        Block block = each.next();
        int left = block.count;
        for (Spot spot : layer) {
            if (left == 0) {
                block = each.next();
                left = block.count;
            }
            offset += last == null ? 0 : (size.applyAsDouble(last) + size.applyAsDouble(spot)) / 2 + gap;
            spot.place = Math.max(least, Math.min(most, block.place())) + offset;
            last = spot;
            left--;
        }
    }

    private static Block wish(Spot spot, double offset, boolean all) {
        double weights = 0;
        double sum = 0;
        for (List<Spot> neighbours : List.of(spot.before, spot.after)) {
            for (Spot neighbour : neighbours) {
                if (!all && neighbour.lane != spot.lane) {
                    continue;
                }
                double weight = spot.node < 0 && neighbour.node < 0 ? STRAIGHT : 1;
                weights += weight;
                sum += weight * neighbour.place;
            }
        }
        return weights == 0
                ? new Block(1, 1, spot.place - offset)
                : new Block(1, weights, weights * (sum / weights - offset));
    }

    /** Neighbours that touch each other, and the sum of what they wish. */
    private record Block(int count, double weights, double wishes) {
        double place() {
            return wishes / weights;
        }

        Block with(Block next) {
            return new Block(count + next.count, weights + next.weights, wishes + next.wishes);
        }
    }
}
