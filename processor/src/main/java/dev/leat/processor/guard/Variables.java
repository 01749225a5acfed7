package dev.leat.processor.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conditions of one question in the order in which a diagram tests them, which decides its size.
 *
 * <p>First the choices, each in one piece: once a diagram knows which one was made, it need not remember anything of
 * the others. Then the rest from the last to the first that is mentioned: what comes later is then put on top of what
 * is already there, in constant time.
 *
 * @param groups in that order
 * @param atoms in that order
 * @param levels where each atom is in that order
 * @param mentioned the atoms by first mention, those of a group together
 */
record Variables(List<Group> groups, List<String> atoms, Map<String, Integer> levels, List<String> mentioned) {
    /** @param names what the question mentions, which brings along what it excludes */
    static Variables of(List<String> names, Map<String, Group> groupOf) {
        List<Group> choices = new ArrayList<>();
        List<Group> rest = new ArrayList<>();
        Map<String, Group> seen = new LinkedHashMap<>();
        for (String name : names) {
            if (!seen.containsKey(name)) {
                Group group = groupOf.getOrDefault(name, new Group(List.of(name), List.of()));
                group.atoms().forEach(atom -> seen.put(atom, group));
                (group.isChoice() ? choices : rest).add(group);
            }
        }
        Collections.reverse(rest);
        choices.addAll(rest);
        List<String> atoms =
                choices.stream().flatMap(group -> group.atoms().stream()).toList();
        Map<String, Integer> levels = new HashMap<>();
        atoms.forEach(atom -> levels.put(atom, levels.size()));
        return new Variables(choices, atoms, levels, List.copyOf(seen.keySet()));
    }

    int level(String atom) {
        return Objects.requireNonNull(levels.get(atom));
    }

    /** Those that a constraint speaks of, in ascending order. */
    List<Integer> levels(Constraint constraint) {
        return constraint.atoms().stream().map(this::level).sorted().toList();
    }
}
