package dev.leat.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The groups in which boxes lie, each after the one in which it lies itself. */
record Groups(List<Group> all, List<Integer> outside) {
    /** The place of no group at all. */
    static final int NONE = -1;

    /**
     * A group.
     *
     * @param parent the place of the group around it
     * @param boxes the places of the boxes that lie in it and in none of its groups
     */
    record Group(String name, int parent, List<Integer> boxes) {}

    static Groups of(List<Box> boxes) {
        List<Group> all = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        Map<List<String>, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            List<String> path = boxes.get(i).groups();
            int place = NONE;
            for (int depth = 1; depth <= path.size(); depth++) {
                List<String> prefix = path.subList(0, depth);
                Integer known = places.get(prefix);
                if (known == null) {
                    known = all.size();
                    all.add(new Group(path.get(depth - 1), place, new ArrayList<>()));
                    places.put(List.copyOf(prefix), known);
                }
                place = known;
            }
            (place == NONE ? outside : all.get(place).boxes()).add(i);
        }
        return new Groups(List.copyOf(all), List.copyOf(outside));
    }

    /** The places of the groups directly in another, or in none. */
    int[] in(int parent) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).parent() == parent)
                .toArray();
    }
}
