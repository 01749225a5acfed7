package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Maker;
import dev.leat.processor.check.Scopes.Pull;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What values are made of, for people. */
record Origins(List<Maker> makers) {
    /** The shortest way to a value from one that it is made of; empty where there is none. */
    List<String> way(Predicate<String> from, String to) {
        Map<String, String> next = new HashMap<>(Map.of(to, ""));
        Deque<String> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            String value = open.remove();
            if (from.test(value)) {
                List<String> way = new ArrayList<>();
                for (String each = value; !each.isEmpty(); each = next.getOrDefault(each, "")) {
                    way.add(each);
                }
                return way;
            }
            for (String taken : taken(value)) {
                if (next.putIfAbsent(taken, value) == null) {
                    open.add(taken);
                }
            }
        }
        return List.of();
    }

    private List<String> taken(String value) {
        return makers.stream()
                .filter(maker -> maker.value().equals(value))
                .flatMap(maker -> maker.pulls().stream())
                .filter(pull -> pull.reach() != Reach.PREVIOUS)
                .map(Pull::value)
                .toList();
    }
}
