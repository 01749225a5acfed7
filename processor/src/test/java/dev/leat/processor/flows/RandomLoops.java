package dev.leat.processor.flows;

import static dev.leat.processor.flows.LoopedFlow.RUN;

import dev.leat.processor.flows.LoopedFlow.How;
import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.LoopedFlow.Literal;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes {@link LoopedFlow}s by chance, one value after the other, each out of what those before allow. */
final class RandomLoops {
    /** What a flow may have. */
    enum Feature {
        GUARDS,
        ALTERNATIVES,
        ABSENT_SEQUENCES,
        OPTIONALS,
        HOLES,
        FIRST,
        PREVIOUS_OF_OTHERS,
        PREVIOUS_WITHOUT_INITIAL,
        INITIAL_TAKES,
        PASSES,
        ONE_PASS,
        KEEP,
        EFFECTS,
        REJECTED
    }

    private static final int DEPTH = 3;

    private final Set<Feature> features;
    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Integer> kept = new TreeSet<>();
    private LoopedScopes scopes;
    private LoopedPasses passes;

    private RandomLoops(Set<Feature> features, Random random) {
        this.features = features;
        this.random = random;
    }

    static LoopedFlow flow(String name, int size, Set<Feature> features, Random random) {
        return new RandomLoops(features, random).flow(name, size);
    }

    private boolean may(Feature feature, int outOf) {
        return features.contains(feature) && random.nextInt(outOf) == 0;
    }

    private LoopedFlow flow(String name, int size) {
        nodes.add(new Node(Kind.INPUT_ARRAY, List.of(), null, null, false, false));
        nodes.add(new Node(Kind.INPUT_ITERABLE, List.of(), null, null, false, false));
        look();
        for (int tries = 0; nodes.size() < size + 2 && tries < 20 * size; tries++) {
            List<Node> before = List.copyOf(nodes);
            nodes.add(node(nodes.size()));
            look();
            if (!isLegal()) {
                nodes.clear();
                nodes.addAll(before);
                look();
            }
        }
        use();
        reject();
        return new LoopedFlow(name, List.copyOf(nodes), Set.copyOf(kept));
    }

    private void look() {
        LoopedFlow flow = new LoopedFlow("", nodes, kept);
        scopes = new LoopedScopes(flow);
        passes = new LoopedPasses(flow, scopes);
    }

    private boolean isLegal() {
        for (int sequence = 0; sequence < nodes.size(); sequence++) {
            boolean once = nodes.get(sequence).kind().isOnePass() || !features.contains(Feature.PASSES);
            if (once && passes.mayBeReadAgain(sequence)) {
                return false;
            }
        }
        return true;
    }

    private Node node(int number) {
        List<Integer> loops = numbers(each -> nodes.get(each).kind().isSequence() && scopes.depth(each) <= DEPTH);
        int scope = random.nextInt(5) == 0 ? RUN : loops.get(random.nextInt(loops.size()));
        Kind kind = kind(scope);
        List<Maker> makers = new ArrayList<>();
        boolean guarded = !kind.isSequence() || features.contains(Feature.ABSENT_SEQUENCES);
        List<Literal> guard = guarded && features.contains(Feature.GUARDS) ? guard(scope) : List.of();
        makers.add(maker(number, scope, kind, guard));
        if (!guard.isEmpty() && kind != Kind.EFFECT && may(Feature.ALTERNATIVES, 2)) {
            List<Literal> second = random.nextBoolean() ? List.of() : guard(scope);
            Set<Integer> names = new HashSet<>();
            guard.forEach(literal -> names.add(literal.condition()));
            if (second.stream().noneMatch(literal -> names.contains(literal.condition()))) {
                makers.add(maker(number, scope, kind, second));
            }
        }
        boolean keepsItself = makers.stream()
                .flatMap(maker -> maker.takes().stream())
                .anyMatch(take -> take.from() == number && take.how() == How.PREVIOUS);
        boolean isFold =
                makers.stream().flatMap(maker -> maker.takes().stream()).anyMatch(take -> take.from() == number);
        Integer per = isFold ? per(scope) : null;
        return new Node(kind, makers, per, keepsItself ? initial(scope, per) : null, false, false);
    }

    private Kind kind(int scope) {
        boolean deep = scopes.depth(scope) >= DEPTH;
        int chance = random.nextInt(12);
        if (chance < 4 && !deep) {
            if (may(Feature.ONE_PASS, 3)) {
                return List.of(Kind.STREAM, Kind.PRIMITIVES, Kind.ITERATOR).get(random.nextInt(3));
            }
            return List.of(Kind.LIST, Kind.ARRAY, Kind.ITERABLE).get(random.nextInt(3));
        }
        if (chance == 4 && features.contains(Feature.EFFECTS)) {
            return Kind.EFFECT;
        }
        if (chance == 5 && features.contains(Feature.OPTIONALS)) {
            return Kind.MAYBE;
        }
        if (chance < 8 && features.contains(Feature.GUARDS)) {
            return Kind.CONDITION;
        }
        return random.nextBoolean() ? Kind.LONG : Kind.BOXED;
    }

    private @Nullable Integer per(int scope) {
        List<Integer> around = scopes.outward(scopes.of(scope));
        return around.size() == 1 || random.nextInt(2) == 0 ? null : around.get(1 + random.nextInt(around.size() - 1));
    }

    private List<Take> initial(int scope, @Nullable Integer per) {
        List<Take> initial = new ArrayList<>();
        int keeper = per == null ? scopes.of(scope) : per;
        List<Integer> around = scopes.outward(keeper);
        List<Integer> there = numbers(each -> isPlain(each)
                && around.contains(scopes.of(each))
                && !scopes.mayBeAbsent(each)
                && nodes.get(each).kind() != Kind.CONDITION);
        if (!there.isEmpty() && may(Feature.INITIAL_TAKES, 2)) {
            initial.add(new Take(there.get(random.nextInt(there.size())), How.PLAIN));
        }
        return initial;
    }

    private List<Literal> guard(int scope) {
        List<Integer> around = scopes.outward(scope);
        List<Integer> conditions =
                numbers(each -> nodes.get(each).kind() == Kind.CONDITION && around.contains(scopes.of(each)));
        List<Literal> guard = new ArrayList<>();
        Set<Integer> names = new HashSet<>();
        for (int i = random.nextInt(3); i > 0 && !conditions.isEmpty(); i--) {
            int condition = conditions.get(random.nextInt(conditions.size()));
            if (names.add(condition)) {
                guard.add(new Literal(condition, random.nextBoolean()));
            }
        }
        return guard;
    }

    private Maker maker(int number, int scope, Kind kind, List<Literal> guard) {
        List<Take> takes = new ArrayList<>();
        List<Integer> inside = numbers(each -> isPlain(each) && scopes.of(each) == scope);
        if (scope != RUN) {
            if (inside.isEmpty() || random.nextInt(3) == 0) {
                takes.add(new Take(scope, How.EACH));
            } else {
                int from = inside.get(random.nextInt(inside.size()));
                takes.add(new Take(from, plain(from)));
            }
            if ((kind == Kind.LONG || kind == Kind.BOXED) && random.nextInt(3) == 0) {
                takes.add(new Take(
                        number, may(Feature.PREVIOUS_WITHOUT_INITIAL, 3) ? How.PREVIOUS_OPTIONAL : How.PREVIOUS));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Take take = take(scope);
            if (take != null && takes.stream().noneMatch(take::equals) && isNew(takes, take)) {
                takes.add(take);
            }
        }
        return new Maker(guard, takes, takes.isEmpty() || random.nextInt(4) == 0);
    }

    /** Nothing is taken in two ways of the same kind, such as as a value and as an {@code Optional} of it. */
    private static boolean isNew(List<Take> takes, Take take) {
        return takes.stream()
                .noneMatch(each -> each.from() == take.from()
                        && (each.how().isResult() == take.how().isResult()
                                || each.how().isPrevious() == take.how().isPrevious()));
    }

    private @Nullable Take take(int scope) {
        List<Integer> around = scopes.outward(scope);
        return switch (random.nextInt(6)) {
            case 0, 1 -> {
                List<Integer> there = numbers(each -> isPlain(each) && around.contains(scopes.of(each)));
                int from = one(there);
                yield from < 0 ? null : new Take(from, plain(from));
            }
            case 2 -> {
                List<Integer> loops = around.subList(0, around.size() - 1);
                yield loops.isEmpty() ? null : new Take(loops.get(random.nextInt(loops.size())), How.EACH);
            }
            case 3 -> {
                int from = one(numbers(each -> isCollectable(each) && scopes.of(each) != RUN));
                yield from < 0 ? null : new Take(from, result(from));
            }
            case 4 -> {
                int from =
                        one(numbers(each -> nodes.get(each).takesItself(each) && around.contains(scopes.keeper(each))));
                yield from < 0 ? null : last(from, scope);
            }
            default -> {
                int from = one(numbers(each -> nodes.get(each).initial() != null && around.contains(scopes.of(each))));
                yield from < 0 || !features.contains(Feature.PREVIOUS_OF_OTHERS) ? null : new Take(from, How.PREVIOUS);
            }
        };
    }

    private How plain(int from) {
        if (nodes.get(from).kind() == Kind.MAYBE) {
            return random.nextBoolean() ? How.PLAIN : How.CONTENT;
        }
        return scopes.mayBeAbsent(from) && !nodes.get(from).kind().isSequence() && may(Feature.OPTIONALS, 2)
                ? How.OPTIONAL
                : How.PLAIN;
    }

    private How result(int from) {
        boolean single = !nodes.get(from).kind().isSequence() && nodes.get(from).kind() != Kind.MAYBE;
        if (single && may(Feature.FIRST, 3)) {
            return random.nextBoolean() ? How.FIRST : How.FIRST_OPTIONAL;
        }
        return single && scopes.mayBeAbsent(from) && may(Feature.HOLES, 2) ? How.HOLES : How.ALL;
    }

    private @Nullable Take last(int from, int scope) {
        Take last = new Take(from, How.LAST);
        if (!scopes.mayBeAbsent(last, scope)) {
            return last;
        }
        return may(Feature.OPTIONALS, 2) ? new Take(from, How.LAST_OPTIONAL) : last;
    }

    private boolean isPlain(int number) {
        Kind kind = nodes.get(number).kind();
        return kind != Kind.EFFECT && !kind.isInput() && !kind.isOnePass();
    }

    private boolean isCollectable(int number) {
        Kind kind = nodes.get(number).kind();
        return isPlain(number) && (kind != Kind.MAYBE || !scopes.mayBeAbsent(number));
    }

    private int one(List<Integer> numbers) {
        return numbers.isEmpty() ? -1 : numbers.get(random.nextInt(numbers.size()));
    }

    private List<Integer> numbers(java.util.function.IntPredicate which) {
        return IntStream.range(0, nodes.size()).filter(which).boxed().toList();
    }

    /** Has what is made in a loop and nobody takes kept, or collected; no loop is there for nothing. */
    private void use() {
        for (int number = 0; number < nodes.size(); number++) {
            int sequence = number;
            boolean isOnePass = nodes.get(number).kind().isOnePass();
            boolean unused = (isOnePass || nodes.get(number).kind() == Kind.MAYBE && !isCollectable(number))
                    && nodes.stream()
                            .flatMap(node -> node.makers().stream())
                            .flatMap(maker -> maker.takes().stream())
                            .noneMatch(take -> take.from() == sequence);
            if (unused) {
                nodes.add(node(Kind.LONG, List.of(new Take(number, isOnePass ? How.EACH : How.CONTENT))));
            }
        }
        look();
        List<Take> takes = new ArrayList<>();
        for (int number = 0; number < nodes.size(); number++) {
            if (scopes.of(number) != RUN && isCollectable(number)) {
                boolean keep = may(Feature.KEEP, 2) && nodes.get(number).kind() != Kind.MAYBE;
                if (keep) {
                    kept.add(number);
                } else if (isUnused(number)) {
                    takes.add(new Take(number, How.ALL));
                }
            }
        }
        for (int from = 0; from < takes.size(); from += 6) {
            List<Take> some = takes.subList(from, Math.min(from + 6, takes.size()));
            nodes.add(node(Kind.LONG, List.copyOf(some)));
        }
        look();
    }

    /** Has some steps fail inside loops that reject their elements and are made in one pass. */
    private void reject() {
        for (int number = 0; number < nodes.size(); number++) {
            if (isLooped(number) && may(Feature.REJECTED, 3)) {
                nodes.set(number, nodes.get(number).rejecting());
            }
        }
        for (int number = 0; number < nodes.size(); number++) {
            Kind kind = nodes.get(number).kind();
            Optional<Integer> rejecting = scopes.outward(scopes.of(number)).stream()
                    .filter(loop -> loop != RUN && nodes.get(loop).rejected())
                    .findFirst();
            if (rejecting.isPresent()
                    && !passes.mayBeReadAgain(rejecting.get())
                    && kind != Kind.CONDITION
                    && kind != Kind.EFFECT
                    && !(kind.isOnePass() && isForEffects(number)) // A target does not make it.
                    && random.nextInt(3) == 0) {
                nodes.set(number, nodes.get(number).failing());
            }
        }
    }

    /** Whether nothing but effects is made for its elements. */
    private boolean isForEffects(int sequence) {
        return numbers(each -> nodes.get(each).kind() != Kind.EFFECT && scopes.isInside(scopes.of(each), sequence))
                .isEmpty();
    }

    private boolean isLooped(int sequence) {
        return new LoopedFlow("", nodes, kept)
                .takes().stream().anyMatch(take -> take.from() == sequence && take.how() == How.EACH);
    }

    private static Node node(Kind kind, List<Take> takes) {
        return new Node(kind, List.of(new Maker(List.of(), takes, false)), null, null, false, false);
    }

    private boolean isUnused(int number) {
        LoopedFlow flow = new LoopedFlow("", nodes, kept);
        return !flow.isOnDemand(number) || flow.takes().stream().noneMatch(take -> take.from() == number);
    }
}
