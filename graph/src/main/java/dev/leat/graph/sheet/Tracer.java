package dev.leat.graph.sheet;

import dev.leat.graph.decide.Known;
import dev.leat.graph.decide.Places;
import org.jspecify.annotations.Nullable;

/** Remembers what was looked at, each place once. */
final class Tracer implements Known {
    private final Known known;
    private final Places places = new Places();
    private final int[] seen;
    private int now;

    /** @param places how many there are */
    Tracer(Known known, int places) {
        this.known = known;
        seen = new int[places];
    }

    void start() {
        places.clear();
        now++;
    }

    /** @param before what was looked at the last time, most often the same */
    int[] trace(int[] before) {
        return places.are(before) ? before : places.toArray();
    }

    @Override
    public boolean isSettled(int node) {
        if (seen[node] != now) {
            seen[node] = now;
            places.push(node);
        }
        return known.isSettled(node);
    }

    @Override
    public boolean isAbsent(int node) {
        return known.isAbsent(node);
    }

    @Override
    public @Nullable Object value(int node) {
        return known.value(node);
    }

    @Override
    public @Nullable Object previous(int node) {
        return known.previous(node);
    }
}
