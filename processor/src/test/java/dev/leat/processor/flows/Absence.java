package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.guard.Logic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a flow may be absent, found by trying all that its guards can ask. What is asked counts as
 * independent of everything else, as Leat takes it.
 */
final class Absence {
    private static final int MOST_TRIALS = 50_000;

    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Boolean> mayBeAbsent = new HashMap<>();
    private final Map<String, Boolean> covered = new HashMap<>();

    /** What trying everything came to. */
    private record Trial(boolean allReached, boolean covers) {}

    /** Takes a value in, after those that it takes; one that comes from outside the flow is always there. */
    void add(Value value, boolean given) {
        values.put(value.name(), value);
        boolean covers = given || (value.isComponent() ? !mayBeAbsent(value.record()) : covers(value.makers()));
        covered.put(value.name(), covers);
        mayBeAbsent.put(value.name(), !covers && !value.kind().isOptional());
    }

    boolean mayBeAbsent(String name) {
        return mayBeAbsent.getOrDefault(name, false);
    }

    /** Whether one of the value's makers always makes it. */
    boolean isCovered(String value) {
        return covered.getOrDefault(value, true);
    }

    /** Whether a parameter lets its processor run only where something is there. */
    boolean asksPresence(Take take) {
        return take.how() == How.CONTENT || (take.how() == How.PLAIN && mayBeAbsent(take.from()));
    }

    private boolean asksNothing(Maker maker) {
        return maker.when() == null
                && maker.takes().stream().noneMatch(take -> take.how() == How.MATCH || asksPresence(take));
    }

    private boolean covers(List<Maker> makers) {
        return makers.size() == 1 && asksNothing(makers.get(0))
                || tryAll(makers).covers();
    }

    /** Whether Leat has nothing against these ways to make one value. */
    boolean accepts(List<Maker> makers) {
        if (makers.size() == 1 && asksNothing(makers.get(0))) {
            return true;
        }
        for (Maker maker : makers) {
            if (maker.when() != null
                    && maker.when().guard().conditions().noneMatch(this::mayBeAbsent)
                    && !Logic.under(List.of()).constants(maker.when()).isEmpty()) {
                return false;
            }
        }
        return trials(axes(makers)) <= MOST_TRIALS && tryAll(makers).allReached();
    }

    private static long trials(Map<String, List<String>> axes) {
        return axes.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST_TRIALS + 1L));
    }

    /** All that is asked, and the answers to it. */
    private Map<String, List<String>> axes(List<Maker> makers) {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        for (Maker maker : makers) {
            for (Take take : maker.takes()) {
                if (asksPresence(take)) {
                    axes.put("present " + take.from(), List.of("true", "false"));
                } else if (take.how() == How.MATCH) {
                    Value value = values.get(take.from());
                    Kind kind = value == null ? GuardedFlow.INPUTS.get(take.from()) : value.kind();
                    List<String> cases = new ArrayList<>(kind.cases());
                    if (value != null && (mayBeAbsent(take.from()) || value.nullable())) {
                        cases.add("none");
                    }
                    axes.put("case of " + take.from(), cases);
                }
            }
            if (maker.when() != null) {
                for (Formula condition : maker.when().names()) {
                    String name = condition.text();
                    axes.put(name, mayBeAbsent(name) ? List.of("true", "false", "") : List.of("true", "false"));
                }
            }
        }
        return axes;
    }

    private Trial tryAll(List<Maker> makers) {
        Map<String, List<String>> axes = axes(makers);
        boolean[] reached = new boolean[makers.size()];
        boolean covers = true;
        long trials = trials(axes);
        for (long trial = 0; trial < trials; trial++) {
            Map<String, String> answers = answers(axes, trial);
            int taken = 0;
            while (taken < makers.size() && !holds(makers.get(taken), answers)) {
                taken++;
            }
            if (taken == makers.size()) {
                covers = false;
            } else {
                reached[taken] = true;
            }
        }
        boolean allReached = true;
        for (boolean each : reached) {
            allReached &= each;
        }
        return new Trial(allReached, covers);
    }

    private static Map<String, String> answers(Map<String, List<String>> axes, long trial) {
        Map<String, String> answers = new HashMap<>();
        long rest = trial;
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            int size = axis.getValue().size();
            answers.put(axis.getKey(), axis.getValue().get((int) (rest % size)));
            rest /= size;
        }
        return answers;
    }

    private boolean holds(Maker maker, Map<String, String> answers) {
        for (Take take : maker.takes()) {
            if (asksPresence(take) && !"true".equals(answers.get("present " + take.from()))
                    || take.how() == How.MATCH && !take.cases().contains(answers.get("case of " + take.from()))) {
                return false;
            }
        }
        return maker.when() == null || Truth.holds(maker.when(), name -> truth(answers.get(name)));
    }

    private static @Nullable Boolean truth(@Nullable String answer) {
        return answer == null || answer.isEmpty() ? null : (Boolean) answer.equals("true");
    }
}
