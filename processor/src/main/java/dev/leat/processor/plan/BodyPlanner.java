package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out one way of running: in one method, or in chunks. */
final class BodyPlanner {
    private final Way way;
    private final Identifiers identifiers;
    private final boolean chunked;
    private final String self;
    private final boolean replaceable;
    private final ChunkPlanner chunks;
    private final StagePlanner stages;

    /**
     * Prepares one way of running.
     *
     * @param self what stands before a field of the flow: empty in its own class
     * @param replaceable whether each step first looks for a test's replacement
     */
    BodyPlanner(
            FlowGraph graph,
            Way way,
            Identifiers identifiers,
            Limits limits,
            OutputsShape shape,
            String self,
            boolean replaceable) {
        this.way = way;
        this.identifiers = identifiers;
        this.chunked = shape == OutputsShape.CHUNKS;
        this.self = self;
        this.replaceable = replaceable;
        this.chunks = new ChunkPlanner(graph, way, identifiers, limits, replaceable);
        this.stages = new StagePlanner(limits, way);
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    private static int bytes(FlowGraph graph, Way way) {
        int slots = way.signature().parameters().stream()
                        .mapToInt(parameter -> parameter.type().slots())
                        .sum()
                + way.steps().stream().mapToInt(step -> step.type().slots()).sum();
        int steps = way.steps().stream()
                .mapToInt(step -> Bytecode.make(step, slots))
                .sum();
        long tries = graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = (way.given().size() + way.steps().size()) * Bytecode.load(slots);
        return steps + (int) tries * Bytecode.TRY + result;
    }

    /** Whether one method makes all values. */
    static OutputsShape shape(FlowGraph graph, Way way, Limits limits) {
        return way.steps().size() <= limits.methodSteps() && bytes(graph, way) <= limits.methodBytes()
                ? OutputsShape.FIELDS
                : OutputsShape.CHUNKS;
    }

    Body plan() {
        List<Statement> run = new ArrayList<>();
        if (chunked) {
            run.add(new Statement.Create(way.signature().outputs(), way.outputs()));
            way.given()
                    .forEach(value ->
                            run.add(new Statement.Keep(way.outputs() + "." + value, identifiers.value(value))));
        }
        run.addAll(from(0, new HashSet<>()));
        return new Body(way.signature(), run, stages.all(), chunks.all());
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Set<DependencyKey> opened) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < way.steps().size(); i++) {
            Step step = way.steps().get(i);
            for (Field.OfDependency field : perRun(step)) {
                if (!opened.add(field.dependency().key())) {
                    continue;
                }
                statements.addAll(straight(straight));
                straight = new ArrayList<>();
                boolean closed = field.dependency().closing() != null;
                List<Statement> rest = closed ? from(i, opened) : List.of();
                statements.add(
                        new Statement.Open(field.type(), field.builderName(), self + field.name(), closed, rest));
                if (closed) {
                    return statements;
                }
            }
            straight.add(step);
        }
        statements.addAll(straight(straight));
        statements.add(end());
        return statements;
    }

    private List<Field.OfDependency> perRun(Step step) {
        List<Field.OfDependency> perRun = new ArrayList<>();
        for (Argument argument : step.arguments()) {
            if (argument instanceof Argument.Dependency asked
                    && identifiers.dependency(asked.key()).isProvider()) {
                perRun.add(identifiers.dependency(asked.key()));
            }
        }
        return perRun;
    }

    private List<Statement> straight(List<Step> steps) {
        if (chunked) {
            return stages.gather(chunks.split(steps));
        }
        Expressions expressions = new Expressions(
                identifiers,
                self,
                replaceable ? value -> way.replacement(value, identifiers) : any -> "",
                identifiers::value);
        return steps.stream()
                .<Statement>map(
                        step -> new Statement.Make(step.type(), identifiers.value(step.value()), expressions.of(step)))
                .toList();
    }

    private Statement end() {
        if (way.opens()) {
            return new Statement.ReturnSession(
                    way.signature().outputs(),
                    way.steps().stream()
                            .map(step -> identifiers.value(step.value()))
                            .toList());
        }
        return chunked
                ? new Statement.ReturnFilled(way.outputs())
                : new Statement.ReturnNew(
                        way.signature().outputs(),
                        Stream.concat(way.given().stream(), way.steps().stream().map(Step::value))
                                .map(identifiers::value)
                                .toList());
    }
}
