package dev.leat.integration.published;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The knots in some classes: classes each of which leads to all others of its knot. A nested class is part of the one
 * around it. A case of a sealed type knows that type without making a knot with it.
 */
final class Knots {
    private final Map<String, Set<String>> used = new TreeMap<>();

    private Knots(JavaClasses classes) {
        classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> classes.contain(target(each).getName()) && !isOfCase(each))
                .forEach(each -> used.computeIfAbsent(outermost(each.getOriginClass()), any -> new TreeSet<>())
                        .add(outermost(target(each))));
    }

    /** The classes of each knot, the largest knot first. */
    static List<List<String>> in(JavaClasses classes) {
        return new Knots(classes).all();
    }

    private List<List<String>> all() {
        Map<String, Set<String>> reached = new TreeMap<>();
        used.keySet().forEach(each -> reached.put(each, reachedFrom(each)));
        List<List<String>> knots = new ArrayList<>();
        Set<String> tied = new HashSet<>();
        for (String each : used.keySet()) {
            List<String> knot = reached.get(each).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(each))
                    .toList();
            if (knot.size() > 1 && tied.addAll(knot)) {
                knots.add(knot);
            }
        }
        knots.sort(Comparator.comparing(knot -> -knot.size()));
        return knots;
    }

    private Set<String> reachedFrom(String start) {
        Set<String> reached = new TreeSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            used.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean isOfCase(Dependency dependency) {
        JavaClass type = target(dependency);
        return dependency.getOriginClass().isAssignableTo(type.getName())
                && type.reflect().isSealed();
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Knots::outermost).orElse(type.getName());
    }
}
