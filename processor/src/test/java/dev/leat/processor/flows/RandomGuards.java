package dev.leat.processor.flows;

import dev.leat.CutOff;
import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import dev.leat.processor.guard.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes {@link GuardedFlow}s by chance. */
final class RandomGuards {
    private static final int ATTEMPTS = 30;
    private static final int TARGETS = 4;

    /** With such a reach each value takes the one before, so that a flow is as deep as it is long. */
    static final int CHAINED = 3;

    private final Random random;
    private final List<Value> values = new ArrayList<>();

    /** In the flow, and in the included one alone. */
    private final Absence absence = new Absence();

    private final Absence absenceAlone = new Absence();
    private final int reach;
    private final boolean includes;
    private final boolean guarded;
    private final boolean failing;

    private RandomGuards(Random random, int reach) {
        this.random = random;
        this.reach = reach;
        includes = chance(1, 4);
        guarded = chance(4, 5);
        failing = chance(1, 2);
    }

    /**
     * Makes a flow of some values, and a few that come with them.
     *
     * @param reach how far back values are taken from
     */
    static GuardedFlow flow(String name, int size, int reach, long seed) {
        // Of seeds that follow each other, a plain Random begins with the same few numbers.
        RandomGuards guards = new RandomGuards(new Random(new SplittableRandom(seed).nextLong()), reach);
        for (int i = 0; i < size; i++) {
            guards.addValue();
        }
        guards.addAnchor(false);
        if (guards.includes) {
            guards.addAnchor(true);
        }
        return new GuardedFlow(name, guards.includes, guards.values, guards.inSourceOrder(), guards.targets());
    }

    private List<String> targets() {
        List<String> names = new ArrayList<>(values.stream().map(Value::name).toList());
        Collections.shuffle(names, random);
        return List.copyOf(names.subList(0, Math.min(names.size(), TARGETS)));
    }

    private boolean chance(int one, int of) {
        return random.nextInt(of) < one;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void addValue() {
        boolean included = includes && chance(1, 3);
        String name = "v" + values.size();
        List<Maker> makers = List.of();
        for (int attempt = 0; !accepts(makers, included); attempt++) {
            makers = makers(name, included, guarded && attempt < ATTEMPTS);
        }
        Kind kind = makers.stream()
                .map(Maker::kind)
                .reduce((one, other) -> one.ordinal() < other.ordinal() ? one : other)
                .orElseThrow();
        List<String> components = new ArrayList<>();
        for (int i = 0; kind == Kind.RECORD && i < 1 + random.nextInt(3); i++) {
            components.add("v" + (values.size() + 1 + i));
        }
        add(new Value(
                name, kind, makers.stream().anyMatch(Maker::nullable), included, makers, "", List.copyOf(components)));
        for (String component : components) {
            Kind part = any(List.of(Kind.BOOLEAN, Kind.BOOLEAN, Kind.INT, Kind.TEXT, Kind.MOOD, Kind.DOUBLE));
            add(new Value(component, part, false, included, List.of(), name, List.of()));
        }
    }

    private void add(Value value) {
        values.add(value);
        absence.add(value, false);
        absenceAlone.add(value, !value.included());
    }

    private boolean accepts(List<Maker> makers, boolean included) {
        return !makers.isEmpty() && absence.accepts(makers) && (!included || absenceAlone.accepts(makers));
    }

    private List<Maker> makers(String name, boolean included, boolean guarded) {
        List<Kind> kinds = List.of(Kind.values());
        Kind kind = chance(2, 5) ? Kind.BOOLEAN : any(kinds);
        if (!guarded || kind == Kind.RECORD || chance(3, 4)) {
            Formula when = guarded && chance(2, 5) ? formula(included) : null;
            return List.of(maker(name, 0, kind, included, when, guarded));
        }
        List<Maker> makers = new ArrayList<>();
        int size = 2 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Kind narrower = kind == Kind.SHAPE && chance(1, 2) ? any(List.of(Kind.SOLID, Kind.BALL)) : kind;
            boolean last = i == size - 1;
            Formula when = last && chance(1, 2) || chance(1, 4) ? null : formula(included);
            Maker maker = maker(name, i, narrower, included, when, true);
            if (!last && !maker.isGuarded()) {
                return List.of();
            }
            makers.add(maker);
        }
        return makers;
    }

    private Maker maker(String name, int index, Kind kind, boolean included, @Nullable Formula when, boolean matching) {
        Map<String, Take> takes = new LinkedHashMap<>();
        boolean chained = reach <= CHAINED;
        int count = Math.max(random.nextInt(4), chained ? 1 : 0);
        for (int i = 0; i < count && !values.isEmpty(); i++) {
            int back = chained && takes.isEmpty()
                    ? Math.min(i, values.size() - 1)
                    : random.nextInt(Math.min(values.size(), reach));
            Value value = values.get(values.size() - 1 - back);
            Take take = take(value, included, matching);
            if (take != null) {
                takes.putIfAbsent(value.name(), take);
            }
        }
        if (takes.isEmpty() || chance(1, 5)) {
            Take take = takeInput(any(List.copyOf(GuardedFlow.INPUTS.keySet())), matching);
            takes.put(take.from(), take);
        }
        if (chance(1, 15)) {
            takes.put("salt", new Take("salt", How.DEPENDENCY, "Salt", List.of(), false));
        }
        if (chance(1, 30)) {
            takes.put("tally", new Take("tally", How.DEPENDENCY_OF_RUN, "Tally", List.of(), false));
        }
        boolean nullable = !kind.isPrimitive() && !kind.isOptional() && kind != Kind.RECORD && chance(1, 5);
        boolean namedAsValue = index == 0 && chance(1, 2);
        return new Maker(
                namedAsValue ? name : "make" + index + "Of" + name,
                name,
                kind,
                List.copyOf(takes.values()),
                when,
                chance(7, 8),
                nullable,
                failing && chance(1, 20)
                        ? any(List.of("IOException", "IllegalArgumentException", "AssertionError"))
                        : "",
                chance(1, 3) ? any(List.of(1, 2, 2, 3)) : 0,
                cutOff(kind));
    }

    /** Of a boxed integer it is not known whether it is the same object. */
    private CutOff cutOff(Kind kind) {
        CutOff cutOff = chance(1, 8) ? any(List.of(CutOff.SAME, CutOff.NEVER)) : CutOff.EQUALS;
        return cutOff == CutOff.SAME && kind == Kind.INTEGER ? CutOff.EQUALS : cutOff;
    }

    /** Null where the value cannot be taken. */
    private @Nullable Take take(Value value, boolean included, boolean matching) {
        Kind kind = value.kind();
        if (kind == Kind.RECORD) {
            return null;
        }
        if (included && !value.included()) {
            return value.nullable() ? null : new Take(value.name(), How.PLAIN, kind.type, List.of(), true);
        }
        if (matching && !kind.cases().isEmpty() && chance(1, 3)) {
            return match(value.name(), kind, false);
        }
        if (kind.isOptional()) {
            return any(List.of(
                    new Take(value.name(), How.PLAIN, kind.type, List.of(), false),
                    new Take(value.name(), How.CONTENT, kind.content(), List.of(), false),
                    new Take(value.name(), How.NULLABLE, kind.content(), List.of(), false)));
        }
        List<How> ways = new ArrayList<>(List.of(How.NULLABLE));
        boolean absentSometimes = value.nullable() || absence.mayBeAbsent(value.name());
        boolean absentAlone = !included || value.nullable() || absenceAlone.mayBeAbsent(value.name());
        if (absentSometimes && absentAlone) {
            ways.add(How.OPTIONAL);
        }
        ways.add(How.PLAIN);
        ways.add(How.PLAIN);
        How how = any(ways);
        String type = how == How.PLAIN ? kind.type : kind.boxed;
        if (how == How.PLAIN && !value.nullable() && !kind.wider().isEmpty() && chance(1, 4)) {
            type = any(kind.wider());
        } else if (how != How.PLAIN && chance(1, 8)) {
            type = "Object";
        }
        return new Take(value.name(), how, type, List.of(), false);
    }

    private Take takeInput(String name, boolean matching) {
        Kind kind = GuardedFlow.INPUTS.get(name);
        return matching && !kind.cases().isEmpty() && chance(1, 2)
                ? match(name, kind, true)
                : new Take(name, How.PLAIN, kind.type, List.of(), true);
    }

    private Take match(String name, Kind kind, boolean input) {
        if (kind == Kind.MOOD) {
            List<String> constants = new ArrayList<>(kind.cases());
            Collections.shuffle(constants, random);
            return new Take(
                    name, How.MATCH, kind.type, List.copyOf(constants.subList(0, 1 + random.nextInt(3))), input);
        }
        String type = any(kind == Kind.SHAPE ? List.of("Dot", "Solid", "Ball", "Cube") : List.of("Ball", "Cube"));
        return new Take(name, How.MATCH, type, Kind.casesOf(type), input);
    }

    /** Over few names, so that they meet. */
    private Formula formula(boolean included) {
        List<String> names = new ArrayList<>();
        for (Value value : values.subList(Math.max(0, values.size() - reach), values.size())) {
            if (value.kind() == Kind.BOOLEAN && !value.nullable() && (!included || value.included())) {
                names.add(value.name());
            }
        }
        Collections.shuffle(names, random);
        List<String> few = new ArrayList<>(names.subList(0, Math.min(names.size(), 3)));
        few.add(any(List.of("p", "q", "r")));
        return (Formula) Formula.parse(text(few, random.nextInt(4)));
    }

    private String text(List<String> names, int depth) {
        if (depth == 0 || chance(1, 5)) {
            return (chance(1, 3) ? "!" : "") + any(names);
        }
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            operands.add(text(names, depth - 1));
        }
        return (chance(1, 4) ? "!" : "") + "(" + String.join(chance(1, 2) ? " && " : " || ", operands) + ")";
    }

    /** A value that takes all inputs, so that guards can name them. */
    private void addAnchor(boolean included) {
        List<String> inputs = new ArrayList<>(GuardedFlow.INPUTS.keySet());
        Collections.shuffle(inputs, random);
        String name = "v" + values.size();
        List<Take> takes = inputs.stream()
                .map(input -> new Take(input, How.PLAIN, GuardedFlow.INPUTS.get(input).type, List.of(), true))
                .toList();
        Maker maker = new Maker(name, name, Kind.LONG, takes, null, true, false, "", 0, CutOff.EQUALS);
        add(new Value(name, Kind.LONG, false, included, List.of(maker), "", List.of()));
    }

    /** Shuffled, but for the order among the makers of one value. */
    private List<Maker> inSourceOrder() {
        List<Maker> makers = new ArrayList<>();
        for (boolean included : List.of(false, true)) {
            List<Maker> own = new ArrayList<>();
            values.stream().filter(value -> value.included() == included).forEach(value -> own.addAll(value.makers()));
            Collections.shuffle(own, random);
            makers.addAll(own);
        }
        Map<String, List<Maker>> waiting = new HashMap<>();
        values.forEach(value -> waiting.put(value.name(), new ArrayList<>(value.makers())));
        makers.replaceAll(maker -> waiting.get(maker.value()).remove(0));
        return makers;
    }

    /** Inputs for a run. */
    static Map<String, Object> inputs(Random random) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        GuardedFlow.INPUTS.forEach((name, kind) -> inputs.put(name, kind.of(random.nextLong())));
        return inputs;
    }

    /** Values that stand in for some of a flow's. */
    static Map<String, Object> replacements(GuardedFlow flow, Random random) {
        Map<String, Object> replaced = new LinkedHashMap<>();
        Set<Value> all = new LinkedHashSet<>(flow.values());
        all.stream()
                .filter(value -> value.kind() != Kind.RECORD && random.nextInt(6) == 0)
                .forEach(value -> replaced.put(
                        value.name(),
                        value.nullable() && random.nextBoolean()
                                ? GuardedRules.NULL
                                : value.kind().of(random.nextLong())));
        return replaced;
    }
}
