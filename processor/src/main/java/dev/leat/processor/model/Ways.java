package dev.leat.processor.model;

import dev.leat.Way;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways to run a flow that were asked for, beside {@code run}.
 *
 * @param possible those asked for; more where the compiler cannot tell one of the constants
 * @param targets the values that have a method of their own, as they are written
 */
public record Ways(Set<Way> asked, Set<Way> possible, List<Target> targets) {
    public Ways {
        asked = Set.copyOf(asked);
        possible = Set.copyOf(possible);
        targets = List.copyOf(targets);
    }

    /** Whether it is asked for in so many words. */
    public boolean ask(Way way) {
        return asked.contains(way);
    }

    /** Whether generated classes should have it, so that no use of it is an error beside the one at the constants. */
    public boolean mayAsk(Way way) {
        return possible.contains(way);
    }

    /** Whether the compiler can tell all of them. */
    boolean areReadable() {
        return asked.equals(possible);
    }

    /** How to ask for it no longer, as an imperative. */
    public static String withdrawal(Way way) {
        return "delete `Way." + way + "` from `ways`";
    }

    public Ways without(Way way) {
        return new Ways(without(asked, way), without(possible, way), targets);
    }

    private static Set<Way> without(Set<Way> ways, Way way) {
        return ways.stream().filter(each -> each != way).collect(Collectors.toSet());
    }

    /** A value named as a target. */
    public record Target(String value, Place place) {}
}
