package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import dev.leat.processor.guard.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes a flow as its declaration reads, without a thought of speed. */
final class GuardedInterpreter implements GuardedWay {
    private final GuardedFlow flow;
    private final Map<String, Value> values;
    private final Set<String> conditions;
    private final List<Value> order;
    private final Absence absence = new Absence();
    private final Map<String, Object> replaced;

    /** @param replaced values that stand in for those of the flow */
    GuardedInterpreter(GuardedFlow flow, Map<String, Object> replaced) {
        this.flow = flow;
        this.replaced = replaced;
        values = flow.byName();
        conditions = flow.conditions();
        order = flow.order();
        flow.values().forEach(value -> absence.add(value, false));
    }

    @Override
    public Answers all(Map<String, Object> inputs) {
        Run run = new Run(inputs);
        order.stream()
                .map(Value::name)
                .filter(name -> !conditions.contains(name))
                .forEach(run::made);
        return run.answers(order);
    }

    @Override
    public Answers one(String value, Map<String, Object> inputs) {
        Run run = new Run(inputs);
        run.made(value);
        return run.answers(List.of(values.get(value)));
    }

    private static boolean takesTally(Maker maker) {
        return maker.takes().stream().anyMatch(take -> take.how() == How.DEPENDENCY_OF_RUN);
    }

    /** Whether the flow needs it in each run, and so opens it without a thought; replacements do not change that. */
    private boolean takesTallyAlways() {
        return flow.values().stream()
                .filter(value -> !value.makers().isEmpty() && !conditions.contains(value.name()))
                .anyMatch(value -> absence.isCovered(value.name())
                        && value.makers().stream().allMatch(GuardedInterpreter::takesTally));
    }

    private final class Run {
        private final Map<String, Object> inputs;
        private final Map<String, Object> made = new HashMap<>(replaced);
        private final Set<String> asked = new LinkedHashSet<>(replaced.keySet());
        private final Map<String, Maker> chosen = new HashMap<>();
        private final List<String> calls = new ArrayList<>();
        private boolean tally = takesTallyAlways();

        Run(Map<String, Object> inputs) {
            this.inputs = inputs;
        }

        /** The value, which is made now if it was not before; null where it is absent. */
        @Nullable
        Object made(String name) {
            if (asked.add(name)) {
                Value value = values.get(name);
                Object result = value.record().isEmpty() ? make(value) : component(value);
                if (result != null) {
                    made.put(name, result);
                }
            }
            return made.get(name);
        }

        private @Nullable Object component(Value value) {
            Object whole = made(value.record());
            List<String> components = values.get(value.record()).components();
            return whole == null ? null : value.kind().of(((Spread) whole).number() + components.indexOf(value.name()));
        }

        private @Nullable Object make(Value value) {
            for (int i = 0; i < value.makers().size(); i++) {
                Maker maker = value.makers().get(i);
                boolean certain = i == value.makers().size() - 1 && absence.isCovered(value.name());
                if (certain || holds(maker)) {
                    chosen.put(value.name(), maker);
                    return call(maker);
                }
            }
            return null;
        }

        private boolean holds(Maker maker) {
            for (Take take : maker.takes()) {
                if (absence.asksPresence(take) && content(take) == null) {
                    return false;
                }
            }
            for (Take take : maker.takes()) {
                if (take.how() == How.MATCH) {
                    Object taken = given(take.from());
                    if (taken == null || !take.cases().contains(Kind.caseOf(taken))) {
                        return false;
                    }
                }
            }
            return maker.when() == null || Truth.holds(maker.when(), name -> (Boolean) given(name));
        }

        private @Nullable Object given(String name) {
            return inputs.containsKey(name) ? inputs.get(name) : made(name);
        }

        /** What is there in the end. */
        private @Nullable Object content(Take take) {
            Object given = given(take.from());
            return given instanceof Optional<?> optional && take.how() != How.PLAIN ? optional.orElse(null) : given;
        }

        private @Nullable Object call(Maker maker) {
            tally |= takesTally(maker);
            List<@Nullable Object> taken = new ArrayList<>();
            for (Take take : maker.takes()) {
                taken.add(
                        switch (take.how()) {
                            case DEPENDENCY, DEPENDENCY_OF_RUN -> take.from();
                            case OPTIONAL -> Optional.ofNullable(given(take.from()));
                            case PLAIN -> plain(take);
                            default -> content(take);
                        });
            }
            calls.add(maker.method());
            long number = Pieces.mix(maker.method(), taken.toArray());
            if (maker.kind() == Kind.RECORD) {
                return new Spread(values.get(maker.value()), number);
            }
            Object result = maker.kind().of(number);
            return maker.nullable() ? Pieces.orNull(number, result) : result;
        }

        /** An {@code Optional} is there even if nothing made it. */
        private @Nullable Object plain(Take take) {
            Object given = given(take.from());
            Value value = values.get(take.from());
            return given == null && value != null && value.kind().isOptional() ? Optional.empty() : given;
        }

        Answers answers(List<Value> of) {
            Map<String, String> texts = new LinkedHashMap<>();
            of.forEach(value -> texts.put(value.name(), text(value)));
            List<String> fired = new ArrayList<>();
            for (Value value : order) {
                Maker maker = conditions.contains(value.name()) ? null : chosen.get(value.name());
                if (maker != null && maker.isGuarded()) {
                    fired.add(value.name() + " by " + maker.method() + " because " + reasons(maker));
                }
            }
            return new Answers(texts, fired, calls, tally ? 1 : 0);
        }

        private String text(Value value) {
            Object result = made.get(value.name());
            if (value.kind().isOptional()) {
                return String.valueOf(result == null ? Optional.empty() : result);
            }
            boolean optional = conditions.contains(value.name()) || absence.mayBeAbsent(value.name());
            return String.valueOf(optional ? Optional.ofNullable(result) : result);
        }

        private List<String> reasons(Maker maker) {
            Set<String> reasons = new LinkedHashSet<>();
            for (Take take : maker.takes()) {
                if (take.how() == How.MATCH) {
                    reasons.add(take.from() + " is "
                            + (take.type().equals("Mood")
                                    ? String.join(" or ", take.cases())
                                    : "Pieces." + take.type()));
                }
            }
            if (maker.when() != null) {
                collect(maker.when(), true, reasons);
            }
            return List.copyOf(reasons);
        }

        private void collect(Formula formula, boolean holds, Set<String> reasons) {
            if (formula instanceof Formula.Name name) {
                Object known = inputs.containsKey(name.name()) ? inputs.get(name.name()) : made.get(name.name());
                if (known != null && known.equals(holds)) {
                    reasons.add((holds ? "" : "!") + name.name());
                }
            } else if (formula instanceof Formula.Not not) {
                collect(not.operand(), !holds, reasons);
            } else if (formula instanceof Formula.And and) {
                and.operands().forEach(operand -> collect(operand, holds, reasons));
            } else {
                ((Formula.Or) formula).operands().forEach(operand -> collect(operand, holds, reasons));
            }
        }
    }

    /** A record that is spread. */
    private final class Spread {
        private final Value value;
        private final long number;

        Spread(Value value, long number) {
            this.value = value;
            this.number = number;
        }

        long number() {
            return number;
        }

        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            for (String component : value.components()) {
                parts.add(component + "=" + values.get(component).kind().of(number + parts.size()));
            }
            return GuardedSource.record(value) + "[" + String.join(", ", parts) + "]";
        }
    }
}
