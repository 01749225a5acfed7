package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What leads to each value of a sheet, in which some may be replaced. */
final class GuardedReach {
    private final GuardedRules rules;
    private final Set<String> replaced;
    private final Map<String, List<String>> needed = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Map<String, Set<String>> deciding = new HashMap<>();

    GuardedReach(GuardedRules rules, Set<String> replaced) {
        this.rules = rules;
        this.replaced = replaced;
    }

    boolean isReplaced(String name) {
        return replaced.contains(name);
    }

    /** In their order all that leads to a value, but of the conditions only itself: others run when they are asked. */
    List<String> needed(String name) {
        return needed.computeIfAbsent(name, any -> {
            Set<String> leading = leading(name);
            return rules.order().stream()
                    .map(Value::name)
                    .filter(leading::contains)
                    .filter(each -> each.equals(name) || !rules.isCondition(each))
                    .toList();
        });
    }

    private Set<String> leading(String name) {
        Set<String> leading = new HashSet<>();
        collect(name, leading);
        return leading;
    }

    private void collect(String name, Set<String> leading) {
        if (!isReplaced(name) && leading.add(name)) {
            rules.takes(rules.value(name)).forEach(taken -> collect(taken, leading));
        }
    }

    /** All that is taken or asked by what leads to a value. */
    Set<String> sources(String name) {
        return sources.computeIfAbsent(name, any -> {
            Set<String> all = new HashSet<>();
            for (String each : leading(name)) {
                rules.value(each).makers().forEach(maker -> all.addAll(changing(maker)));
            }
            return all;
        });
    }

    /**
     * All that may change what is done for a value: also what conditions take that may be asked. Whether such a
     * condition is replaced makes a difference only to what failed: it is tried again all the same.
     */
    Set<String> deciding(String name) {
        return deciding.computeIfAbsent(name, any -> {
            Set<String> all = new LinkedHashSet<>();
            rules.value(name).makers().forEach(maker -> maker.takes().forEach(take -> all.add(take.from())));
            addDeciding(rules.value(name), all, new HashSet<>());
            return all;
        });
    }

    private void addDeciding(Value value, Set<String> all, Set<String> seen) {
        if (value.isComponent()) {
            all.add(value.record());
        }
        for (Maker maker : value.makers()) {
            for (String each : changing(maker)) {
                if (!rules.isCondition(each)) {
                    all.add(each);
                } else if (seen.add(each)) {
                    addDeciding(rules.value(each), all, seen);
                }
            }
        }
    }

    private static Set<String> changing(Maker maker) {
        Set<String> changing = new LinkedHashSet<>(GuardedRules.asked(maker));
        maker.takes().stream().map(Take::from).forEach(changing::add);
        return changing;
    }
}
