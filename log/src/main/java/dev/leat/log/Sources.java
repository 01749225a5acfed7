package dev.leat.log;

import dev.leat.graph.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds what a run comes from that it did not make itself and a log does not have: initial values, and what earlier
 * runs of its session made.
 */
final class Sources {
    private final UUID run;
    private final Set<Fact.Id> there;
    private final Set<Fact.Id> seen = new HashSet<>();
    private final List<Fact<?>> found = new ArrayList<>();

    private Sources(UUID run, Set<Fact.Id> there) {
        this.run = run;
        this.there = there;
    }

    /** Each once, and after what it comes from itself. */
    static List<Fact<?>> missing(Stream<Fact<?>> of, UUID run, Set<Fact.Id> there) {
        Sources sources = new Sources(run, there);
        of.forEach(sources::add);
        return sources.found;
    }

    private record Open(Fact<?> fact, Iterator<Fact<?>> rest) {
        static Open of(Fact<?> fact) {
            return new Open(fact, fact.sources().iterator());
        }
    }

    /** With a stack of its own: lineage may be deeper than a thread's. */
    private void add(Fact<?> source) {
        Deque<Open> open = new ArrayDeque<>();
        push(source, open);
        while (!open.isEmpty()) {
            Open last = open.getFirst();
            if (last.rest().hasNext()) {
                push(last.rest().next(), open);
            } else {
                found.add(last.fact());
                open.pop();
            }
        }
    }

    private void push(Fact<?> fact, Deque<Open> open) {
        if (!fact.id().run().equals(run) && !there.contains(fact.id()) && seen.add(fact.id())) {
            open.push(Open.of(fact));
        }
    }
}
