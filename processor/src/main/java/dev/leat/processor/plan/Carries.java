package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what one pass of a loop has to leave for a later one. */
final class Carries {
    /**
     * Something that is kept for each element, in the order in which they come.
     *
     * @param name of a value, or of a condition that is asked when needed
     * @param write the pass that makes it
     * @param writeAll the pass around it, or itself, of the loop that is made again
     * @param read the pass that takes it
     * @param readAll the pass around that of the same loop
     */
    record Carried(String name, Pass write, Pass writeAll, Pass read, Pass readAll) {
        /** Whether the pass that takes it is that which is made again, so that it knows the position. */
        boolean isReadByIndex() {
            return read.equals(readAll);
        }
    }

    private static final String ELEMENTS = "elements of ";
    private static final String PREVIOUS = "previous ";

    private final Set<String> asked;
    private final Map<String, List<Pass>> first = new HashMap<>();
    private final Map<String, List<Pass>> made = new HashMap<>();
    private final Map<String, List<Pass>> firstPasses = new HashMap<>();
    private final Set<String> again = new HashSet<>();
    private final List<Carried> all = new ArrayList<>();

    /** @param asked the conditions that are evaluated when first needed, and then remembered */
    Carries(Looping looping, Set<String> asked) {
        this.asked = asked;
        looping.turns().forEach(turn -> place(turn, List.of()));
        looping.results().forEach(result -> {
            boolean isRejected = result.reach() == Reach.REJECTED;
            List<Pass> path = isRejected
                    ? firstPasses.getOrDefault(result.value(), List.of())
                    : made.getOrDefault(result.value(), List.of());
            int depth = 0;
            while (depth < path.size() && !result.scope().isEmpty() && !lies(path, depth, result.scope())) {
                depth++;
            }
            made.put(result.step().value(), result.scope().isEmpty() ? List.of() : path.subList(0, depth + 1));
        });
        looping.turns().forEach(turn -> take(turn, List.of()));
        looping.folds().forEach(this::take);
    }

    private static boolean lies(List<Pass> path, int depth, String scope) {
        return path.get(depth).loop().sequence().equals(scope);
    }

    private void place(Turn turn, List<Pass> path) {
        if (turn instanceof Pass pass) {
            made.putIfAbsent(elements(pass.loop()), path);
            if (pass.number() > 0) {
                again.add(pass.loop().sequence());
            }
            firstPasses.putIfAbsent(pass.loop().sequence(), within(path, pass));
            pass.turns().forEach(inner -> place(inner, within(path, pass)));
        } else {
            made.putIfAbsent(((Turn.Make) turn).step().value(), path);
        }
    }

    private static List<Pass> within(List<Pass> path, Pass pass) {
        List<Pass> inner = new ArrayList<>(path);
        inner.add(pass);
        return inner;
    }

    private void take(Turn turn, List<Pass> path) {
        if (turn instanceof Pass pass) {
            if (isOfKept(pass)) {
                carry(elements(pass.loop()), made.getOrDefault(elements(pass.loop()), List.of()), path);
            } else if (!pass.loop().isInput()) {
                carry(pass.loop().sequence(), made.getOrDefault(pass.loop().sequence(), List.of()), path);
            }
            pass.turns().forEach(inner -> take(inner, within(path, pass)));
            return;
        }
        Step step = ((Turn.Make) turn).step();
        Set<Argument> taken = new HashSet<>(step.arguments());
        taken.addAll(step.reads());
        taken.forEach(argument -> {
            if (argument instanceof Argument.Value value) {
                carry(value.name(), made.getOrDefault(value.name(), List.of()), path);
            } else if (argument instanceof Argument.Previous kept) {
                carry(PREVIOUS + kept.name(), made.getOrDefault(kept.name(), List.of()), path);
            }
        });
    }

    /** What an initial value is made of is taken where the loop begins. */
    private void take(Looping.Fold fold) {
        List<Pass> path = made.getOrDefault(fold.value().name(), List.of());
        int depth = path.size();
        while (depth > 0 && !path.get(depth - 1).loop().sequence().equals(fold.keeper())) {
            depth--;
        }
        for (Argument argument : fold.value().initial().arguments()) {
            carry(argument.name(), made.getOrDefault(argument.name(), List.of()), path.subList(0, depth));
        }
    }

    /** What is taken in another pass than it is made in. */
    private void carry(String value, List<Pass> made, List<Pass> path) {
        List<Pass> from = asked.contains(value) ? firstAsked(value, path) : made;
        for (int i = 0; i < from.size() && i < path.size(); i++) {
            if (!from.get(i).equals(path.get(i))) {
                Carried carried = new Carried(
                        value, from.get(from.size() - 1), from.get(i), path.get(from.size() - 1), path.get(i));
                if (all.stream()
                        .noneMatch(other ->
                                other.name().equals(value) && other.read().equals(carried.read()))) {
                    all.add(carried);
                }
                return;
            }
        }
    }

    /** A condition is made where it is asked first, within the pass that it belongs to. */
    private List<Pass> firstAsked(String condition, List<Pass> path) {
        int depth = made.getOrDefault(condition, List.of()).size();
        List<Pass> here = path.subList(0, Math.min(depth, path.size()));
        return first.computeIfAbsent(condition, any -> List.copyOf(here));
    }

    /** Whether later passes find the elements in a list that the first one fills. */
    boolean keepsElements(Pass pass) {
        return isMadeAgain(pass.loop())
                && (!pass.loop().type().isReadAgain() || !pass.loop().rejected().isEmpty());
    }

    /** Whether the elements are those that an earlier pass has kept. */
    boolean isOfKept(Pass pass) {
        return pass.number() > 0 && keepsElements(pass);
    }

    /** The name of what its elements are kept in for later passes. */
    static String elements(Loop loop) {
        return ELEMENTS + loop.sequence();
    }

    /** The value, where it is that of the element before that is kept; empty for others. */
    static Optional<String> previous(Carried carried) {
        return carried.name().startsWith(PREVIOUS)
                ? Optional.of(carried.name().substring(PREVIOUS.length()))
                : Optional.empty();
    }

    /** The sequence, where it is the elements of one that are kept; empty for a value. */
    static Optional<String> sequence(Carried carried) {
        return carried.name().startsWith(ELEMENTS)
                ? Optional.of(carried.name().substring(ELEMENTS.length()))
                : Optional.empty();
    }

    List<Carried> all() {
        return all;
    }

    /** Whether the elements are so few that an {@code int} counts them. */
    boolean isSized(Pass pass) {
        return pass.loop().type().isSized() || isOfKept(pass);
    }

    /** Whether something is kept for each element of an array, at its own index. */
    boolean isIndexed(Carried carried) {
        Pass pass = carried.write();
        return pass.equals(carried.writeAll())
                && pass.loop().type().form() == Form.ARRAY
                && !pass.rejects()
                && !isOfKept(pass);
    }

    private boolean isMadeAgain(Loop loop) {
        return again.contains(loop.sequence());
    }
}
