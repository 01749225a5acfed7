package dev.leat.processor.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The domains of one question in the order in which a diagram tests them, which decides its size.
 *
 * <p>First the choices: once a diagram knows which one was made, it need not remember anything of the others. Then the
 * rest from the last to the first that is mentioned: what comes later is then put on top of what is already there, in
 * constant time.
 *
 * @param ordered in that order
 * @param levels the domain of each variable
 * @param byAtom the domain of each atom; the atoms by first mention, those of a domain together
 */
record Domains(List<Domain> ordered, List<Domain> levels, Map<String, Domain> byAtom) {
    /**
     * Those that a question needs.
     *
     * @param names what the question mentions
     * @param constraintOf the constraint of each name that has one
     */
    static Domains of(List<String> names, Map<String, Constraint> constraintOf) {
        Map<String, Domain> mentioned = new LinkedHashMap<>();
        List<Domain> choices = new ArrayList<>();
        List<Domain> others = new ArrayList<>();
        for (String name : names) {
            if (!mentioned.containsKey(name)) {
                Domain domain = new Domain(constraintOf.getOrDefault(name, Constraint.atMostOne(List.of(name))), 0);
                domain.constraint().atoms().forEach(atom -> mentioned.put(atom, domain));
                (domain.isChoice() ? choices : others).add(domain);
            }
        }
        Collections.reverse(others);
        choices.addAll(others);
        return placed(choices, mentioned);
    }

    private static Domains placed(List<Domain> domains, Map<String, Domain> byAtom) {
        List<Domain> ordered = new ArrayList<>();
        List<Domain> levels = new ArrayList<>();
        for (Domain domain : domains) {
            Domain placed = new Domain(domain.constraint(), levels.size());
            domain.constraint().atoms().forEach(atom -> byAtom.put(atom, placed));
            ordered.add(placed);
            levels.addAll(Collections.nCopies(placed.bits(), placed));
        }
        return new Domains(ordered, levels, byAtom);
    }

    Domain at(int level) {
        return levels.get(level);
    }

    Domain of(String atom) {
        return Objects.requireNonNull(byAtom.get(atom));
    }
}
