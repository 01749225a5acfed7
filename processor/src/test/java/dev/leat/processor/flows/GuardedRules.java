package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import dev.leat.processor.guard.Formula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a declaration says of each of its values: in which way it is made, and what of what it takes. */
final class GuardedRules {
    /** Stands for a null that was made: a value that is there. What is absent is null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final GuardedFlow flow;
    private final Map<String, Value> values;
    private final Set<String> conditions;
    private final List<Value> order;
    private final Absence absence = new Absence();
    private final Set<String> demanded;

    GuardedRules(GuardedFlow flow) {
        this.flow = flow;
        values = flow.byName();
        conditions = flow.conditions();
        order = flow.order();
        flow.values().forEach(value -> absence.add(value, false));
        demanded = findDemanded();
    }

    GuardedFlow flow() {
        return flow;
    }

    Value value(String name) {
        return values.get(name);
    }

    boolean isValue(String name) {
        return values.containsKey(name);
    }

    boolean isCondition(String name) {
        return conditions.contains(name);
    }

    boolean mayBeAbsent(String name) {
        return absence.mayBeAbsent(name);
    }

    /** Whether nothing may make it: its accessor may still say so in the way of an {@code Optional} that is made. */
    boolean mayBeMissing(String name) {
        return !absence.isCovered(name);
    }

    /** Whether some processor runs or not by whether there is a value, which may be null. */
    boolean isNullTold(String name) {
        return values.get(name).nullable()
                && mayBeAbsent(name)
                && flow.makers().stream()
                        .flatMap(maker -> maker.takes().stream())
                        .anyMatch(take -> take.from().equals(name) && absence.asksPresence(take));
    }

    /** Whether each run asks for a condition, whatever its guards say. */
    boolean isDemanded(String condition) {
        return !mayBeAbsent(condition) && demanded.contains(condition);
    }

    private Set<String> findDemanded() {
        Set<String> found = new HashSet<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            String name = order.get(i).name();
            if (!isCondition(name) || found.contains(name)) {
                found.addAll(demands(order.get(i)));
            }
        }
        return found;
    }

    /** The conditions that are asked for whenever the value is made, or would be. */
    Set<String> demands(Value value) {
        List<Maker> makers = value.makers();
        Set<String> demands = new LinkedHashSet<>();
        if (makers.isEmpty()) {
            return demands;
        }
        boolean covered = absence.isCovered(value.name());
        if (makers.size() > 1 || !covered) {
            demands.addAll(firstQuestion(makers.get(0)));
        }
        if (covered) {
            Set<String> taken = taken(makers.get(0));
            makers.forEach(maker -> taken.retainAll(taken(maker)));
            demands.addAll(taken);
        }
        demands.removeIf(name -> !isCondition(name));
        return demands;
    }

    private static Set<String> taken(Maker maker) {
        Set<String> taken = new LinkedHashSet<>();
        maker.takes().forEach(take -> taken.add(take.from()));
        return taken;
    }

    private Set<String> firstQuestion(Maker maker) {
        for (Take take : maker.takes()) {
            if (absence.asksPresence(take)) {
                return Set.of(take.from());
            }
        }
        boolean matches = maker.takes().stream().anyMatch(take -> take.how() == How.MATCH);
        return matches || maker.when() == null
                ? Set.of()
                : Set.of(maker.when().names().get(0).text());
    }

    /** The values in the order in which they are made. */
    List<Value> order() {
        return order;
    }

    /** The values that a value may be made from, and that its guards may ask. */
    Set<String> takes(Value value) {
        Set<String> takes = new LinkedHashSet<>(value.isComponent() ? Set.of(value.record()) : Set.of());
        for (Maker maker : value.makers()) {
            maker.takes().forEach(take -> takes.add(take.from()));
            takes.addAll(asked(maker));
        }
        takes.removeIf(name -> !isValue(name));
        return takes;
    }

    /** What the guard of a processor names. */
    static Set<String> asked(Maker maker) {
        return maker.when() == null
                ? Set.of()
                : maker.when().guard().conditions().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The processor that makes a value, the first that can; null where none does.
     *
     * @param given gives values and inputs, null for what is absent
     */
    @Nullable
    Maker maker(Value value, Function<String, @Nullable Object> given) {
        for (int i = 0; i < value.makers().size(); i++) {
            Maker maker = value.makers().get(i);
            boolean certain = i == value.makers().size() - 1 && absence.isCovered(value.name());
            if (certain) {
                maker.takes().stream()
                        .filter(take -> take.how() == How.MATCH)
                        .forEach(take -> given.apply(take.from()));
            }
            if (certain || holds(maker, given)) {
                return maker;
            }
        }
        return null;
    }

    private boolean holds(Maker maker, Function<String, @Nullable Object> given) {
        for (Take take : maker.takes()) {
            if (absence.asksPresence(take) && content(take, given) == null) {
                return false;
            }
        }
        for (Take take : maker.takes()) {
            if (take.how() == How.MATCH) {
                Object taken = unwrapped(given.apply(take.from()));
                if (taken == null || !take.cases().contains(Kind.caseOf(taken))) {
                    return false;
                }
            }
        }
        return maker.when() == null || Truth.holds(maker.when(), name -> (Boolean) given.apply(name));
    }

    static @Nullable Object unwrapped(@Nullable Object value) {
        return value == NULL ? null : value;
    }

    /** What is there in the end. */
    private static @Nullable Object content(Take take, Function<String, @Nullable Object> given) {
        Object taken = given.apply(take.from());
        return taken instanceof Optional<?> optional && take.how() != How.PLAIN ? optional.orElse(null) : taken;
    }

    /** What a processor takes, as its parameters have it. */
    List<@Nullable Object> arguments(Maker maker, Function<String, @Nullable Object> given) {
        List<@Nullable Object> taken = new ArrayList<>();
        for (Take take : maker.takes()) {
            taken.add(
                    switch (take.how()) {
                        case DEPENDENCY, DEPENDENCY_OF_RUN -> take.from();
                        case OPTIONAL -> Optional.ofNullable(unwrapped(given.apply(take.from())));
                        case PLAIN -> unwrapped(plain(take, given));
                        default -> unwrapped(content(take, given));
                    });
        }
        return taken;
    }

    /** An {@code Optional} is there even if nothing made it. */
    private @Nullable Object plain(Take take, Function<String, @Nullable Object> given) {
        Object taken = given.apply(take.from());
        Value value = values.get(take.from());
        return taken == null && value != null && value.kind().isOptional() ? Optional.empty() : taken;
    }

    /** What a processor makes, or throws. */
    @Nullable
    Object call(Maker maker, List<@Nullable Object> arguments) {
        long mixed = Pieces.mix(maker.method(), arguments.toArray());
        if (!maker.thrown().isEmpty() && Pieces.fails(mixed)) {
            throw Failed.of(maker, isCondition(maker.value()));
        }
        long number = Pieces.keep(mixed, maker.kept());
        if (maker.kind() == Kind.RECORD) {
            return new Spread(number, spread(values.get(maker.value()), number));
        }
        Object result = maker.kind().of(number);
        return maker.nullable() && Pieces.orNull(number, result) == null ? NULL : result;
    }

    static boolean takesTally(Maker maker) {
        return maker.takes().stream().anyMatch(take -> take.how() == How.DEPENDENCY_OF_RUN);
    }

    private String spread(Value value, long number) {
        List<String> parts = new ArrayList<>();
        for (String component : value.components()) {
            parts.add(component + "=" + values.get(component).kind().of(number + parts.size()));
        }
        return GuardedSource.record(value) + "[" + String.join(", ", parts) + "]";
    }

    /** A component of a record that is spread. */
    @Nullable
    Object component(Value value, @Nullable Object record) {
        List<String> components = values.get(value.record()).components();
        return record == null ? null : value.kind().of(((Spread) record).number() + components.indexOf(value.name()));
    }

    /** A record that is spread. */
    private record Spread(long number, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A value as its accessor gives it. */
    String text(String name, @Nullable Object result) {
        return text(name, result, absence.mayBeAbsent(name));
    }

    /** The same of a value that nobody may have asked for. */
    String text(String name, @Nullable Object known, boolean optional) {
        Object result = unwrapped(known);
        if (values.get(name).kind().isOptional()) {
            return String.valueOf(result == null ? Optional.empty() : result);
        }
        return String.valueOf(optional ? Optional.ofNullable(result) : result);
    }

    /** Why a processor ran, what of, and what it made. */
    String fired(Maker maker, Function<String, @Nullable Object> known) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Take take : maker.takes()) {
            if (take.how() == How.MATCH) {
                String cases = take.type().equals("Mood") ? String.join(" or ", take.cases()) : "Pieces." + take.type();
                reasons.add(take.from() + " is " + cases);
            }
        }
        if (maker.when() != null) {
            collect(maker.when(), true, known, reasons);
        }
        String owner = values.get(maker.value()).included() ? GuardedSource.included(flow) + "." : "";
        Object made = unwrapped(known.apply(maker.value()));
        return maker.value() + " by " + owner + maker.method() + " because " + List.copyOf(reasons) + ": "
                + (made instanceof Optional<?> optional ? optional.orElse(null) : made);
    }

    private static void collect(
            Formula formula, boolean holds, Function<String, @Nullable Object> known, Set<String> reasons) {
        if (formula.kind() == Formula.Kind.NAME && Boolean.valueOf(holds).equals(known.apply(formula.text()))) {
            reasons.add((holds ? "" : "!") + formula);
        }
        boolean holding = holds != (formula.kind() == Formula.Kind.NOT);
        formula.operands().forEach(operand -> collect(operand, holding, known, reasons));
    }
}
