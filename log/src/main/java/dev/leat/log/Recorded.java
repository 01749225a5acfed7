package dev.leat.log;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.log.Line.Absent;
import dev.leat.log.Line.Failed;
import dev.leat.log.Line.Known;
import dev.leat.log.Line.Origin;
import dev.leat.model.Needs;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much a log has of a run.
 *
 * @param facts how many of its facts, which never change and only become more
 * @param others the values that it has as absent or failed
 */
record Recorded(int facts, Set<String> others) {
    static final Recorded NOTHING = new Recorded(0, Set.of());

    /** With some lines more. */
    Recorded and(List<Line> more) {
        Set<String> all = new HashSet<>(others);
        int known = facts;
        for (Line line : more) {
            if (line instanceof Known fact) {
                known += fact.origin() == Origin.RUN ? 1 : 0;
            } else if (line instanceof Line.Entry other) {
                all.add(other.id().value());
            }
        }
        return new Recorded(known, all);
    }

    /**
     * What the run knows beside that, and what it comes from.
     *
     * @param there facts that the log has
     */
    List<Line> linesOfMore(Facts run, ValueCoding values, Set<Fact.Id> there) {
        List<Line> more = new ArrayList<>();
        List<Fact<?>> known = run.facts();
        Stream<Fact<?>> sources = Stream.concat(
                known.subList(facts, known.size()).stream(),
                run.failures().values().stream().flatMap(failure -> failure.took().stream()));
        for (Fact<?> before : Needs.sorted(
                missing(sources.flatMap(Recorded::sources), run, there),
                fact -> missing(fact.sources().stream(), run, there))) {
            boolean isInitial = before.node().initial().isEmpty()
                    && run.graph().find(before.name()).flatMap(Node::initial).isPresent();
            more.add(line(before, isInitial ? Origin.INITIAL : Origin.BEFORE, values));
        }
        for (Fact<?> fact : known.subList(facts, known.size())) {
            more.add(line(fact, Origin.RUN, values));
        }
        for (Node node : run.absent()) {
            if (!others.contains(node.name())) {
                more.add(new Absent(new Fact.Id(run.id(), node.name())));
            }
        }
        run.failures().forEach((node, failure) -> {
            if (!others.contains(node.name())) {
                more.add(line(new Fact.Id(run.id(), node.name()), node, failure, run.graph()));
            }
        });
        return more;
    }

    /** What earlier runs of its session made, or initial values, which a log does not have. */
    private static List<Fact<?>> missing(Stream<Fact<?>> facts, Facts run, Set<Fact.Id> there) {
        return facts.filter(fact -> !fact.id().run().equals(run.id()) && !there.contains(fact.id()))
                .toList();
    }

    /** It and what it comes from at once; what it made itself is passed over later. */
    private static Stream<Fact<?>> sources(Fact<?> fact) {
        return Stream.concat(Stream.of(fact), fact.sources().stream());
    }

    private static Line line(Fact<?> fact, Origin origin, ValueCoding values) {
        Node node = fact.node();
        return new Known(
                fact.id(),
                origin,
                TypeText.of(node.key().type()),
                fact.way(),
                ids(fact.from()),
                ids(fact.because()),
                node.isSecret() ? null : values.write(node, fact.value()));
    }

    private static Line line(Fact.Id id, Node node, StepFailedException failure, FlowGraph graph) {
        boolean isSecret = node.isSecret() || readsSecrets(node.calls().get(failure.way()), graph);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new Failed(
                id,
                failure.way(),
                ids(failure.took()),
                cause instanceof RecordedException recorded
                        ? recorded.type()
                        : cause.getClass().getName(),
                isSecret ? null : Members.message(cause),
                isSecret);
    }

    /** Then what it throws may well quote them. Dependencies do not count: they are hidden because they are no data. */
    private static boolean readsSecrets(Call<?> call, FlowGraph graph) {
        return Stream.concat(call.ports().stream().map(Port::key), call.guard().conditions())
                .flatMap(read -> graph.find(read.name()).stream())
                .anyMatch(read -> read.isSecret() && read.kind() != Kind.DEPENDENCY);
    }

    private static List<Fact.Id> ids(List<Fact<?>> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
