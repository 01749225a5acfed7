package dev.leat.processor.flows;

import static dev.leat.processor.flows.LoopedFlow.RUN;

import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.LoopedFlow.Literal;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One run of a {@link LoopedFlow} as its declaration reads: each value is made when something asks for it, for one
 * element, which is known by its place in each of the sequences around it. There are no loops here and no passes.
 */
final class LoopedInterpreter {
    /** A step failed. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A value for an element. */
    private record Made(int node, List<Integer> path) {}

    private final LoopedFlow flow;
    private final LoopedScopes scopes;
    private final long x;
    private final Map<Integer, List<Long>> inputs;
    private final Map<Made, Optional<Object>> made = new HashMap<>();
    private final Map<Made, Object> first = new HashMap<>();

    /** Elements of loops that reject, while they are looked at as well. */
    private final Map<Made, Boolean> accepted = new HashMap<>();

    /** By method, in the order of elements. */
    private final Map<String, TreeMap<List<Integer>, Long>> calls = new TreeMap<>();

    LoopedInterpreter(LoopedFlow flow, long x, Map<Integer, List<Long>> inputs) {
        this.flow = flow;
        this.scopes = new LoopedScopes(flow);
        this.x = x;
        this.inputs = inputs;
    }

    void run() {
        for (int node = 0; node < flow.nodes().size(); node++) {
            int number = node;
            if (!flow.isOnDemand(node) && !flow.node(node).kind().isInput()) {
                accepted(scopes.of(node), RUN, List.of()).forEach(path -> value(number, path));
            }
            // A fold has its first value also where there is no element.
            if (flow.node(node).initial() != null) {
                int keeper = scopes.keeper(node);
                accepted(keeper, RUN, List.of())
                        .filter(path -> isLooped(scopes.below(keeper, scopes.of(number)), path))
                        .forEach(path -> first(number, path));
            }
        }
    }

    /** What was made for an element; empty if nothing. */
    Optional<Object> value(int node, List<Integer> path) {
        Made key = new Made(node, path);
        Optional<Object> known = made.get(key);
        if (known == null) {
            known = make(node, path);
            made.put(key, known);
        }
        return known;
    }

    /** All that was made, in the order of elements. */
    List<Object> all(int node) {
        return accepted(scopes.of(node), RUN, List.of())
                .flatMap(path -> value(node, path).stream())
                .toList();
    }

    /** For each time that there is a loop over a sequence, the places of the elements that it rejects. */
    List<List<Long>> rejected(int sequence) {
        return accepted(scopes.of(sequence), RUN, List.of())
                .filter(path -> isLooped(sequence, path))
                .map(path -> elements(sequence, path)
                        .filter(element -> !isAccepted(sequence, element))
                        .map(element -> (long) element.get(element.size() - 1))
                        .toList())
                .toList();
    }

    /** The elements in which a method was called that were accepted. */
    List<Long> calls(int node, String method) {
        List<Long> accepted = new ArrayList<>();
        calls.getOrDefault(method, new TreeMap<>(LoopedInterpreter::compare)).forEach((path, number) -> {
            if (isAccepted(scopes.of(node), RUN, path)) {
                accepted.add(number);
            }
        });
        return accepted;
    }

    /** What was called, by method, with the number that it made of what it took. */
    Map<String, List<Long>> calls() {
        Map<String, List<Long>> all = new TreeMap<>();
        calls.forEach((method, each) -> all.put(method, List.copyOf(each.values())));
        return all;
    }

    private Optional<Object> make(int number, List<Integer> path) {
        Node node = flow.node(number);
        if (node.kind().isInput()) {
            return Optional.of(inputs.get(number));
        }
        for (int way = 0; way < node.makers().size(); way++) {
            Maker maker = node.makers().get(way);
            if (isThere(number, maker.takes(), path) && holds(maker, path)) {
                List<Object> taken = taken(number, maker.takes(), path);
                if (maker.input()) {
                    taken.add(x);
                }
                String method = "m" + number + "w" + way;
                long made = call(method, path, taken);
                if (node.fails() && Pieces.fails(made)) {
                    throw new Failed();
                }
                return Optional.of(converted(node.kind(), made));
            }
        }
        return Optional.empty();
    }

    /** Asks only for what may be absent, as the rest may be what no guard asks for. */
    private boolean isThere(int number, List<Take> takes, List<Integer> path) {
        return takes.stream()
                .filter(take -> !take.how().isOptional() && scopes.mayBeAbsent(take, scopes.of(number)))
                .allMatch(take -> found(take, at(number, take, path)).isPresent());
    }

    private List<Object> taken(int number, List<Take> takes, List<Integer> path) {
        List<Object> taken = new ArrayList<>();
        for (Take take : takes) {
            Optional<Object> found = found(take, at(number, take, path));
            taken.add(take.how().isOptional() ? found : found.orElseThrow());
        }
        return taken;
    }

    private List<Integer> at(int number, Take take, List<Integer> path) {
        return path.subList(0, scopes.depth(scopes.taken(take, scopes.of(number))));
    }

    /** @param at the element in which what is taken is there */
    private Optional<Object> found(Take take, List<Integer> at) {
        int from = take.from();
        return switch (take.how()) {
            case PLAIN, OPTIONAL ->
                flow.node(from).kind() == Kind.MAYBE
                        ? Optional.of(value(from, at).orElse(Optional.empty()))
                        : value(from, at);
            case CONTENT -> value(from, at).flatMap(each -> (Optional<?>) each);
            case EACH ->
                Optional.of(sequence(from, at.subList(0, at.size() - 1))
                        .orElseThrow()
                        .get(at.get(at.size() - 1)));
            case PREVIOUS -> Optional.of(before(from, at).orElseThrow());
            case PREVIOUS_OPTIONAL -> Optional.of(before(from, at));
            case LAST, LAST_OPTIONAL -> last(from, at);
            case FIRST, FIRST_OPTIONAL ->
                accepted(scopes.of(from), scopeOf(from, at), at)
                        .flatMap(path -> value(from, path).stream())
                        .findFirst();
            case ALL ->
                collected(from, at)
                        .map(all -> all.stream().flatMap(Optional::stream).toList());
            case HOLES -> collected(from, at).map(all -> all);
        };
    }

    private Optional<Object> before(int fold, List<Integer> at) {
        List<Integer> kept = at.subList(0, scopes.depth(scopes.keeper(fold)));
        Optional<Object> before = accepted(scopes.of(fold), scopes.keeper(fold), kept)
                .takeWhile(path -> !path.equals(at))
                .map(path -> value(fold, path))
                .filter(Optional::isPresent)
                .reduce(Optional.empty(), (one, other) -> other);
        return before.isEmpty() && flow.node(fold).initial() != null ? Optional.of(first(fold, kept)) : before;
    }

    private Optional<Object> last(int fold, List<Integer> kept) {
        int keeper = scopes.keeper(fold);
        if (!isLooped(scopes.below(keeper, scopes.of(fold)), kept)) {
            return Optional.empty();
        }
        Optional<Object> last = accepted(scopes.of(fold), keeper, kept)
                .map(path -> value(fold, path))
                .filter(Optional::isPresent)
                .reduce(Optional.empty(), (one, other) -> other);
        return last.isEmpty() && flow.node(fold).initial() != null ? Optional.of(first(fold, kept)) : last;
    }

    private Object first(int fold, List<Integer> kept) {
        Made key = new Made(fold, kept);
        if (!first.containsKey(key)) {
            List<Object> taken = new ArrayList<>();
            for (Take take : flow.node(fold).initial()) {
                taken.add(found(take, kept.subList(0, scopes.depth(scopes.of(take.from()))))
                        .orElseThrow());
            }
            first.put(key, converted(flow.node(fold).kind(), call("i" + fold, kept, taken)));
        }
        return first.get(key);
    }

    /** What each element has, if there is a loop at all. */
    private Optional<List<Optional<Object>>> collected(int from, List<Integer> at) {
        int scope = scopeOf(from, at);
        return isLooped(scopes.below(scope, scopes.of(from)), at)
                ? Optional.of(accepted(scopes.of(from), scope, at)
                        .map(path -> value(from, path))
                        .toList())
                : Optional.empty();
    }

    /** The scope around a value that is so deep. */
    private int scopeOf(int value, List<Integer> at) {
        return scopes.outward(scopes.of(value)).stream()
                .filter(scope -> scopes.depth(scope) == at.size())
                .findFirst()
                .orElseThrow();
    }

    private boolean isLooped(int sequence, List<Integer> at) {
        return sequence(sequence, at).isPresent();
    }

    /** The elements of a scope inside another that no loop rejects, each looked at when the one before is done with. */
    private Stream<List<Integer>> accepted(int scope, int outer, List<Integer> at) {
        return scope == outer
                ? Stream.of(at)
                : accepted(scopes.of(scope), outer, at)
                        .flatMap(path -> elements(scope, path))
                        .filter(element -> isAccepted(scope, element));
    }

    private Stream<List<Integer>> elements(int sequence, List<Integer> path) {
        int size = sequence(sequence, path).map(List::size).orElse(0);
        return IntStream.range(0, size).mapToObj(i -> {
            List<Integer> element = new ArrayList<>(path);
            element.add(i);
            return List.copyOf(element);
        });
    }

    /** Whether no loop between two scopes rejects the element. */
    private boolean isAccepted(int scope, int outer, List<Integer> path) {
        for (int each = scope; each != outer; each = scopes.of(each)) {
            if (!isAccepted(each, path.subList(0, scopes.depth(each)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAccepted(int loop, List<Integer> path) {
        if (!flow.node(loop).rejected()) {
            return true;
        }
        Made element = new Made(loop, path);
        if (!accepted.containsKey(element)) {
            accepted.put(element, true);
            accepted.put(element, !fails(loop, path));
        }
        return accepted.get(element);
    }

    private boolean fails(int loop, List<Integer> path) {
        try {
            for (int number = 0; number < flow.nodes().size(); number++) {
                if (flow.node(number).fails() && scopes.isInside(scopes.of(number), loop)) {
                    int failing = number;
                    accepted(scopes.of(number), loop, path).forEach(inner -> value(failing, inner));
                }
            }
            return false;
        } catch (Failed failed) {
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<List<Long>> sequence(int number, List<Integer> path) {
        return value(number, path).map(sequence -> (List<Long>) sequence);
    }

    private boolean holds(Maker maker, List<Integer> path) {
        for (Literal literal : maker.guard()) {
            int depth = scopes.depth(scopes.of(literal.condition()));
            if (!value(literal.condition(), path.subList(0, depth)).equals(Optional.of(literal.holds()))) {
                return false;
            }
        }
        return true;
    }

    private long call(String method, List<Integer> path, List<Object> taken) {
        long number = Pieces.mix(method, taken.toArray());
        calls.computeIfAbsent(method, any -> new TreeMap<>(LoopedInterpreter::compare))
                .put(path, number);
        return number;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return 0;
    }

    static Object converted(Kind kind, long number) {
        return switch (kind) {
            case LONG, BOXED, EFFECT -> number;
            case MAYBE -> Optional.of(number).filter(any -> number % 2 == 0);
            case CONDITION -> Pieces.toBoolean(number);
            default ->
                LongStream.range(0, Math.floorMod(number, 4))
                        .map(i -> number + i)
                        .boxed()
                        .toList();
        };
    }
}
