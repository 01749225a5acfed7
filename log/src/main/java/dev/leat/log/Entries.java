package dev.leat.log;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.fact.Fact;
import dev.leat.log.Line.Entry;
import dev.leat.log.Line.Failed;
import dev.leat.log.Line.Known;
import dev.leat.log.Line.Origin;
import dev.leat.model.Node.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of a log say, each thing once, as far as it fits the graph. */
final class Entries {
    private final FlowGraph graph;
    private final Map<Fact.Id, Placed> byId = new HashMap<>();

    Entries(FlowGraph graph) {
        this.graph = graph;
    }

    /**
     * An entry and where it stands.
     *
     * @param line in the log, from 1
     */
    record Placed(Entry entry, long line) {}

    void add(Placed placed) throws BadLineException {
        check(placed.entry());
        Fact.Id id = placed.entry().id();
        byId.put(id, richer(byId.get(id), placed));
    }

    /** Of two lines about one value the first, or the one that has more of where it came from. */
    private static Placed richer(@Nullable Placed first, Placed second) throws BadLineException {
        if (first == null || first.entry().equals(second.entry())) {
            return first == null ? second : first;
        }
        if (first.entry() instanceof Known one && second.entry() instanceof Known other && one.isSameValue(other)) {
            return one.lineage() >= other.lineage() ? first : second;
        }
        throw new BadLineException(
                "says something else of " + second.entry().id() + " than line " + first.line() + ".",
                "look where the two lines come from: two runs never have the same id");
    }

    /** What is said of a value; null if nothing is. */
    @Nullable
    Placed find(Fact.Id id) {
        return byId.get(id);
    }

    /** From now on nothing is to be said of a value, so that what was said need not be held in memory. */
    void forget(Fact.Id id) {
        byId.remove(id);
    }

    /**
     * By run in the order in which they appear, and in each in the order in which it was written: wherever a run is
     * recorded again, that begins with what is there.
     */
    Map<UUID, List<Placed>> runs() {
        return byId.values().stream()
                .filter(placed -> placed.entry().isOfRecordedRun())
                .sorted(Comparator.comparingLong(Placed::line))
                .collect(Collectors.groupingBy(
                        placed -> placed.entry().id().run(), LinkedHashMap::new, Collectors.toList()));
    }

    private void check(Entry entry) throws BadLineException {
        Node node = graph.find(entry.id().value())
                .filter(found -> found.kind() != Kind.DEPENDENCY)
                .orElseThrow(() -> misfit("is of '" + entry.id().value() + "', which is no value of the graph"));
        if (entry instanceof Known known) {
            check(known, node);
        } else if (node.isGiven()) {
            throw misfit("says that no call made '" + node.name() + "', which is an input");
        } else if (entry instanceof Failed failed) {
            Call<?> call = call(node, failed.way());
            requireNames(failed.took(), taken(call));
        }
    }

    private void check(Known known, Node node) throws BadLineException {
        String type = TypeText.of(node.key().type());
        if (!known.type().equals(type)) {
            throw misfit("says that '" + node.name() + "' is of type " + known.type() + ", but it is of type " + type);
        }
        if (node.isSecret() != (known.json() == null)) {
            throw misfit("has " + (node.isSecret() ? "the" : "no") + " value of '" + node.name() + "', which is "
                    + (node.isSecret() ? "secret" : "not secret"));
        }
        if (known.origin() == Origin.INITIAL) {
            checkInitial(known, node);
            return;
        }
        if (node.isGiven()) {
            if (known.way() != Fact.GIVEN
                    || !known.from().isEmpty()
                    || !known.because().isEmpty()) {
                throw misfit("says that a call made '" + node.name() + "', which is an input");
            }
            return;
        }
        if (known.way() == Fact.NOBODY
                && type.startsWith("java.util.Optional<")
                && known.from().isEmpty()
                && known.because().isEmpty()) {
            return;
        }
        Call<?> call = call(node, known.way());
        requireNames(known.from(), taken(call));
        requireNames(known.because(), names(call.guard().conditions()));
    }

    private void checkInitial(Known known, Node node) throws BadLineException {
        if (node.initial().isEmpty() || known.way() != 0) {
            throw misfit("says that call " + known.way() + " made the initial value of '" + node.name() + "'");
        }
        requireNames(known.from(), taken(node.initial().get()));
    }

    private Call<?> call(Node node, int way) throws BadLineException {
        if (way < 0 || way >= node.calls().size()) {
            throw misfit("says that call " + way + " made '" + node.name() + "', which has "
                    + node.calls().size());
        }
        return node.calls().get(way);
    }

    private static Set<String> taken(Call<?> call) {
        return names(call.ports().stream().map(Port::key));
    }

    private static Set<String> names(Stream<? extends Key<?>> keys) {
        return keys.map(Key::name).collect(Collectors.toSet());
    }

    private void requireNames(List<Fact.Id> ids, Set<String> names) throws BadLineException {
        for (Fact.Id id : ids) {
            if (!names.contains(id.value())) {
                throw misfit("says that a call took '" + id.value() + "', which it does not take");
            }
        }
    }

    private BadLineException misfit(String what) {
        return new BadLineException(
                what + ".", "read it with the graph that was recorded, not another " + graph.name());
    }
}
