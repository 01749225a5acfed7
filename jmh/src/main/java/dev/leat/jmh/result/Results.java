package dev.leat.jmh.result;

import java.util.List;
import java.util.Optional;

/**
 * All that was measured so far.
 *
 * @param machine where
 * @param session how
 * @param groups what, in order of names
 */
public record Results(Machine machine, Session session, List<Group> groups) {
    public Results {
        groups = List.copyOf(groups);
    }

    /** Whether a contender failed in some round. */
    public boolean hasFailures() {
        return groups.stream()
                .flatMap(group -> group.contenders().stream())
                .anyMatch(contender -> !contender.failures().isEmpty());
    }

    /** The group that measures the flow whose steps another one measures, with the same parameter values. */
    public Optional<Group> wholeOf(Group steps) {
        return groups.stream()
                .filter(group -> !group.subject().isSteps()
                        && group.subject().flow().equals(steps.subject().flow())
                        && group.subject().parameters().equals(steps.subject().parameters())
                        && group.contender(Group.RUN).isPresent())
                .findFirst();
    }
}
