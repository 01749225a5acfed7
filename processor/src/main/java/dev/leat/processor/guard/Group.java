package dev.leat.processor.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constraints that share conditions, directly or through others, with all conditions that they speak of. */
record Group(List<String> atoms, List<Constraint> constraints) {
    /** More than a condition and its opposite: the choices of something else. */
    boolean isChoice() {
        return atoms.size() > 2;
    }

    /** The group of each atom that a constraint speaks of. */
    static Map<String, Group> byAtom(List<Constraint> constraints) {
        Map<String, Group> groups = new HashMap<>();
        for (Constraint constraint : constraints) {
            Set<Group> joined = new LinkedHashSet<>();
            constraint.atoms().stream()
                    .filter(groups::containsKey)
                    .map(groups::get)
                    .forEach(joined::add);
            Group group = union(joined, constraint);
            group.atoms().forEach(atom -> groups.put(atom, group));
        }
        return groups;
    }

    private static Group union(Set<Group> joined, Constraint constraint) {
        Set<String> atoms = new LinkedHashSet<>();
        List<Constraint> constraints = new ArrayList<>();
        for (Group group : joined) {
            atoms.addAll(group.atoms());
            constraints.addAll(group.constraints());
        }
        atoms.addAll(constraint.atoms());
        constraints.add(constraint);
        return new Group(List.copyOf(atoms), List.copyOf(constraints));
    }
}
