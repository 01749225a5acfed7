package dev.leat.log;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.log.Entries.Placed;
import dev.leat.log.Line.Absent;
import dev.leat.log.Line.Failed;
import dev.leat.log.Line.Known;
import dev.leat.log.Line.Origin;
import dev.leat.model.Needs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes facts of lines again, each after those it comes from. */
final class Replaying {
    private final FlowGraph graph;
    private final ValueCoding values;
    private final Entries entries;
    private final LineBytes lines;
    private final Map<Fact.Id, Fact<?>> made = new HashMap<>();

    Replaying(FlowGraph graph, ValueCoding values, Entries entries, LineBytes lines) {
        this.graph = graph;
        this.values = values;
        this.entries = entries;
        this.lines = lines;
    }

    /** Lets go of each entry as soon as there is a fact for it: values are there once, not also as text. */
    List<Replay> replays() {
        List<Replay> replays = new ArrayList<>();
        Iterator<Map.Entry<UUID, List<Placed>>> runs = entries.runs().entrySet().iterator();
        while (runs.hasNext()) {
            Map.Entry<UUID, List<Placed>> run = runs.next();
            replays.add(replay(run.getKey(), run.getValue()));
            runs.remove();
        }
        return List.copyOf(replays);
    }

    private Replay replay(UUID run, List<Placed> all) {
        List<Fact<?>> facts = new ArrayList<>();
        Set<Node> absent = new HashSet<>();
        Map<Node, StepFailedException> failures = new HashMap<>();
        for (Placed placed : all) {
            Node node = node(placed.entry().id());
            if (placed.entry() instanceof Known) {
                facts.add(fact(placed.entry().id()));
            } else if (placed.entry() instanceof Absent) {
                absent.add(node);
            } else if (placed.entry() instanceof Failed failed) {
                failures.put(node, failure(node, failed, placed));
            }
        }
        return new Replay(graph, run, facts, absent, failures);
    }

    private StepFailedException failure(Node node, Failed failed, Placed placed) {
        List<Fact<?>> took = new ArrayList<>();
        for (Fact.Id id : failed.took()) {
            if (!made.containsKey(id)) {
                requireKnown(id, placed);
            }
            took.add(fact(id));
        }
        Call<?> call = node.calls().get(failed.way());
        String message = failed.isSecret() ? "(secret)" : failed.message();
        return new StepFailedException(node, call, took, new RecordedException(failed.exception(), message));
    }

    private Node node(Fact.Id id) {
        return graph.find(id.value()).orElseThrow();
    }

    /** What makes an initial value is a node of its own. */
    private Node node(Known known) {
        Node node = node(known.id());
        return known.origin() == Origin.INITIAL ? node.first().orElseThrow() : node;
    }

    private Fact<?> fact(Fact.Id wanted) {
        if (!made.containsKey(wanted)) {
            Needs.sorted(List.of(wanted), this::missing).forEach(this::make);
        }
        return Objects.requireNonNull(made.get(wanted));
    }

    private Placed placed(Fact.Id id) {
        return Objects.requireNonNull(entries.find(id));
    }

    /** What a value comes from that is not made yet. */
    private List<Fact.Id> missing(Fact.Id id) {
        Placed placed = placed(id);
        Known known = (Known) placed.entry();
        List<Fact.Id> missing = Stream.concat(known.from().stream(), known.because().stream())
                .filter(source -> !made.containsKey(source))
                .toList();
        missing.forEach(source -> requireKnown(source, placed));
        return missing;
    }

    private void requireKnown(Fact.Id id, Placed by) {
        Placed found = entries.find(id);
        if (found != null && found.entry() instanceof Known) {
            return;
        }
        throw lines.exception(
                by.line(),
                new BadLineException(
                        "comes from " + id + ", which "
                                + (found == null
                                        ? "is nowhere in the log"
                                        : "line " + found.line() + " says to be none")
                                + ".",
                        "record the run that made it in the same log, before or after"));
    }

    private void make(Fact.Id id) {
        Placed placed = placed(id);
        Known known = (Known) placed.entry();
        Node node = node(known);
        List<Fact<?>> from = all(known.from(), placed);
        List<Fact<?>> because = all(known.because(), placed);
        try {
            made.put(
                    id,
                    known.json() == null
                            ? Fact.withheld(id, node, known.way(), from, because)
                            : new Fact<>(id, node, values.read(node, known.json()), known.way(), from, because));
            entries.forget(id);
        } catch (BadLineException mistake) {
            throw lines.exception(placed.line(), mistake);
        }
    }

    private List<Fact<?>> all(List<Fact.Id> ids, Placed by) {
        List<Fact<?>> all = new ArrayList<>();
        for (Fact.Id id : ids) {
            Fact<?> fact = made.get(id);
            if (fact == null) {
                throw lines.exception(
                        by.line(),
                        new BadLineException(
                                "comes from " + id + ", which comes from it.",
                                "look at who wrote this: no run writes it"));
            }
            all.add(fact);
        }
        return all;
    }
}
