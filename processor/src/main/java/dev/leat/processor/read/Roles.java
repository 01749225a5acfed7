package dev.leat.processor.read;

import dev.leat.model.Reach;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** What the annotations of a parameter make of it. */
final class Roles {
    /** An annotation that says where a parameter takes something from, or how. */
    enum Role {
        INPUT("Input", Reach.PLAIN),
        PREVIOUS("Previous", Reach.PREVIOUS),
        FROM("From", Reach.PLAIN),
        MATCH("Match", Reach.PLAIN),
        EACH("Each", Reach.EACH),
        ALL("All", Reach.ALL),
        LAST("Last", Reach.LAST),
        FIRST("First", Reach.FIRST),
        DEPENDS("Depends", Reach.PLAIN);

        private final String name;
        private final Reach reach;

        Role(String name, Reach reach) {
            this.name = name;
            this.reach = reach;
        }

        @Override
        public String toString() {
            return "@" + name;
        }
    }

    /** All that may stand beside another. */
    private static final Set<Set<Role>> TOGETHER = Set.of(
            Set.of(Role.INPUT, Role.FROM),
            Set.of(Role.INPUT, Role.MATCH),
            Set.of(Role.INPUT, Role.EACH),
            Set.of(Role.PREVIOUS, Role.FROM),
            Set.of(Role.PREVIOUS, Role.MATCH),
            Set.of(Role.FROM, Role.MATCH),
            Set.of(Role.MATCH, Role.EACH));

    private final Map<Role, AnnotationMirror> annotations = new EnumMap<>(Role.class);

    Roles(VariableElement parameter) {
        for (Role role : Role.values()) {
            Annotations.find(parameter, "dev.leat." + role.name)
                    .ifPresent(annotation -> annotations.put(role, annotation));
        }
    }

    boolean are(Role role) {
        return annotations.containsKey(role);
    }

    Optional<AnnotationMirror> of(Role role) {
        return Optional.ofNullable(annotations.get(role));
    }

    Reach reach() {
        return annotations.keySet().stream()
                .map(role -> role.reach)
                .filter(reach -> reach != Reach.PLAIN)
                .findFirst()
                .orElse(Reach.PLAIN);
    }

    /** What names what is taken; empty where the parameter's own name does. */
    Optional<AnnotationMirror> naming() {
        return annotations.entrySet().stream()
                .filter(each -> each.getKey() == Role.FROM
                        || (each.getKey().reach != Reach.PLAIN && each.getKey() != Role.PREVIOUS))
                .map(Map.Entry::getValue)
                .filter(annotation -> Annotations.value(annotation, "value").isPresent())
                .findFirst();
    }

    /** Two that may not stand beside each other. */
    Optional<List<Role>> conflict() {
        List<Role> all = new ArrayList<>(annotations.keySet());
        for (int second = all.size() - 1; second > 0; second--) {
            for (int first = 0; first < second; first++) {
                if (!TOGETHER.contains(Set.of(all.get(first), all.get(second)))) {
                    return Optional.of(List.of(all.get(first), all.get(second)));
                }
            }
        }
        return Optional.empty();
    }
}
