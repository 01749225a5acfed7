package dev.leat.processor.plan;

import dev.leat.processor.plan.Body.Stage;
import dev.leat.processor.plan.GivenParameter.Kind;
import dev.leat.processor.plan.Statement.RunChunk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the calls of chunks into methods of their own, where {@code run} would grow too long: many inputs take room.
 */
final class StagePlanner {
    /** As if all arguments were far up in the frame. */
    private static final int MOST_SLOTS = 256;

    private final Limits limits;
    private final Route route;
    private final List<Stage> stages = new ArrayList<>();
    private int bytes;

    StagePlanner(Limits limits, Route route) {
        this.limits = limits;
        this.route = route;
    }

    List<Statement> gather(List<RunChunk> runs) {
        bytes += runs.stream().mapToInt(StagePlanner::bytes).sum();
        return bytes <= limits.methodBytes()
                ? List.copyOf(runs)
                : Splitter.split(runs, StagePlanner::bytes, limits.methodBytes()).stream()
                        .map(this::close)
                        .toList();
    }

    List<Stage> all() {
        return stages;
    }

    private Statement close(List<RunChunk> runs) {
        Set<GivenParameter> parameters = new LinkedHashSet<>(List.of(GivenParameter.of(Kind.OUTPUTS, route.outputs())));
        for (RunChunk run : runs) {
            run.chunk().parameters().stream()
                    .filter(parameter -> parameter.kind() != Kind.FLOW)
                    .forEach(parameters::add);
        }
        Stage stage = new Stage(
                route.stage() + (stages.size() + 1),
                List.copyOf(parameters),
                List.copyOf(runs),
                runs.stream().anyMatch(run -> run.chunk().fails()));
        stages.add(stage);
        return new Statement.RunStage(stage);
    }

    private static int bytes(RunChunk run) {
        return Bytecode.run(run.arguments().size(), MOST_SLOTS);
    }
}
