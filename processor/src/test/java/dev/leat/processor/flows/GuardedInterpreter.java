package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes a flow for some inputs as its declaration reads, without a thought of speed. */
final class GuardedInterpreter implements GuardedWay {
    private final GuardedRules rules;
    private final Map<String, Object> inputs;
    private final Map<String, Object> made;
    private final Set<String> asked;
    private final Map<String, Failed> failures = new HashMap<>();
    private final Map<String, Maker> chosen = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private boolean opened;

    /** Whether conditions that nobody asked for stay unknown. */
    private boolean isOver;

    private @Nullable Failed failure;

    /** @param replaced values that stand in for those of the flow */
    private GuardedInterpreter(GuardedRules rules, Map<String, Object> replaced, Map<String, Object> inputs) {
        this.rules = rules;
        this.inputs = inputs;
        made = new HashMap<>(replaced);
        asked = new LinkedHashSet<>(replaced.keySet());
    }

    /** Makes each value when it is asked for. */
    static GuardedInterpreter lazy(GuardedRules rules, Map<String, Object> replaced, Map<String, Object> inputs) {
        return new GuardedInterpreter(rules, replaced, inputs);
    }

    /** Makes all values in their order, conditions when they are asked. */
    static GuardedInterpreter run(GuardedRules rules, Map<String, Object> replaced, Map<String, Object> inputs) {
        GuardedInterpreter run = new GuardedInterpreter(rules, replaced, inputs);
        run.makeAll(rules.order().stream().map(Value::name).toList(), true);
        run.isOver = true;
        return run;
    }

    /** Makes what leads to a value in its order, conditions when they are asked. */
    static GuardedInterpreter target(
            GuardedRules rules, Map<String, Object> replaced, Map<String, Object> inputs, String value) {
        GuardedInterpreter run = new GuardedInterpreter(rules, replaced, inputs);
        Set<String> leading = new LinkedHashSet<>();
        run.collect(value, leading);
        run.makeAll(
                rules.order().stream()
                        .map(Value::name)
                        .filter(leading::contains)
                        .toList(),
                false);
        return run;
    }

    private void collect(String value, Set<String> leading) {
        if (leading.add(value)) {
            rules.takes(rules.value(value)).forEach(taken -> collect(taken, leading));
        }
    }

    /** What each run asks for is made though whoever asks for it is replaced. */
    private void demand(String name, Set<String> seen) {
        List<String> asking = new ArrayList<>(List.of(name));
        for (int i = 0; i < asking.size(); i++) {
            for (String condition : rules.demands(rules.value(asking.get(i)))) {
                if (seen.add(condition)) {
                    asking.add(condition);
                }
            }
        }
        asking.stream().skip(1).filter(rules::isDemanded).forEach(this::made);
    }

    private void makeAll(List<String> values, boolean isWhole) {
        try {
            Set<String> demanded = new LinkedHashSet<>();
            for (String value : values) {
                if (!rules.isCondition(value)) {
                    made(value);
                    if (isWhole) {
                        demand(value, demanded);
                    }
                }
            }
        } catch (Failed failed) {
            failure = failed;
        }
    }

    @Override
    public String ask(String name) {
        if (failure != null) {
            return failure.text();
        }
        try {
            return isOver && rules.isCondition(name)
                    ? rules.text(name, made.get(name), !rules.isDemanded(name))
                    : rules.text(name, made(name));
        } catch (Failed failed) {
            return failed.text();
        }
    }

    /** The value, which is made now if it was not before; null where it is absent. */
    private @Nullable Object made(String name) {
        Failed failed = failures.get(name);
        if (failed != null) {
            throw failed;
        }
        if (!asked.contains(name)) {
            Value value = rules.value(name);
            Object result = value.isComponent() ? rules.component(value, made(value.record())) : make(value);
            asked.add(name);
            if (result != null) {
                made.put(name, result);
            }
        }
        return made.get(name);
    }

    private @Nullable Object make(Value value) {
        Maker maker = rules.maker(value, this::given);
        if (maker == null) {
            return null;
        }
        List<@Nullable Object> arguments = rules.arguments(maker, this::given);
        chosen.put(value.name(), maker);
        if (GuardedRules.takesTally(maker)) {
            open();
        }
        calls.add(maker.method());
        try {
            return rules.call(maker, arguments);
        } catch (Failed failed) {
            failures.put(value.name(), failed);
            throw failed;
        }
    }

    private void open() {
        if (!opened) {
            opened = true;
            calls.add("open");
        }
    }

    private @Nullable Object given(String name) {
        return inputs.containsKey(name) ? inputs.get(name) : made(name);
    }

    /** By value that has several alternatives: the one that made it. */
    Map<String, Maker> alternatives() {
        Map<String, Maker> alternatives = new HashMap<>(chosen);
        alternatives
                .keySet()
                .removeIf(value ->
                        rules.isCondition(value) || rules.value(value).makers().size() == 1);
        return alternatives;
    }

    @Override
    public List<String> fired() {
        List<String> fired = new ArrayList<>();
        for (Value value : rules.order()) {
            Maker maker = failure != null || rules.isCondition(value.name()) ? null : chosen.get(value.name());
            if (maker != null && (maker.isGuarded() || value.makers().size() > 1)) {
                fired.add(rules.fired(maker, name -> inputs.containsKey(name) ? inputs.get(name) : made.get(name)));
            }
        }
        return fired;
    }

    @Override
    public List<String> calls() {
        List<String> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    @Override
    public void close() {
        if (opened) {
            opened = false;
            calls.add("close");
        }
    }
}
