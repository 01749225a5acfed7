package dev.leat.benchmarks.peer;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Where the rules of an engine put what they make. */
public final class FiredRules implements Outcome {
    private final int[] made;
    private final BitSet fired;

    public FiredRules(int rules) {
        made = new int[rules];
        fired = new BitSet(rules);
    }

    public void put(int rule, int value) {
        made[rule] = value;
        fired.set(rule);
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        fired.stream().forEach(rule -> values.put("r" + rule, made[rule]));
        return values;
    }
}
