package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Body.ChunkValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits a stretch of the schedule into methods that HotSpot compiles well. */
final class ChunkPlanner {
    private final Identifiers identifiers;
    private final Limits limits;
    private final Result result;
    private final boolean replaceable;
    private final Map<String, JavaType> types = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private final ChunkStatements statements;

    ChunkPlanner(FlowGraph graph, Identifiers identifiers, Limits limits, Result result, boolean replaceable) {
        this.identifiers = identifiers;
        this.limits = limits;
        this.result = result;
        this.replaceable = replaceable;
        graph.steps().forEach(step -> types.put(step.value(), step.type()));
        graph.inputs().forEach(input -> types.put(input.name(), input.type()));
        statements = new ChunkStatements(identifiers, replaceable, types, paths);
    }

    /** The statements that run the chunks which the steps were split into. */
    List<Statement.RunChunk> split(List<Step> steps) {
        List<Statement.RunChunk> runs = new ArrayList<>();
        List<Step> chunk = new ArrayList<>();
        ChunkSize size = new ChunkSize();
        for (Step step : steps) {
            if (!chunk.isEmpty() && !size.takes(step)) {
                runs.add(close(chunk, size));
                chunk = new ArrayList<>();
                size = new ChunkSize();
            }
            size.add(step);
            chunk.add(step);
        }
        if (!chunk.isEmpty()) {
            runs.add(close(chunk, size));
        }
        return runs;
    }

    List<Chunk> all() {
        return chunks;
    }

    /** From a method of the flow to a value that a chunk made. */
    String path(String value) {
        return paths.getOrDefault(value, value);
    }

    private Statement.RunChunk close(List<Step> steps, ChunkSize size) {
        int number = chunks.size() + 1;
        String field = "steps" + number;
        String target = result.local() + "." + field;
        String name = "Steps" + number + result.suffix();
        boolean fails = steps.stream().anyMatch(step -> !step.thrown().isEmpty());
        Chunk chunk = new Chunk(
                name,
                field,
                identifiers.steps(),
                parameters(steps),
                statements.of(name, steps),
                steps.stream()
                        .map(step -> new ChunkValue(step.value(), step.type()))
                        .toList(),
                size.bytes,
                fails);
        chunks.add(chunk);
        steps.forEach(step -> paths.put(step.value(), target + "." + step.value()));
        return new Statement.RunChunk(
                target,
                chunk,
                chunk.parameters().stream()
                        .map(parameter -> parameter instanceof ChunkParameter.OfFlow ? "this" : parameter.name())
                        .toList());
    }

    private JavaType typeOf(String name) {
        return types.getOrDefault(name, JavaType.UNREADABLE);
    }

    private List<ChunkParameter> parameters(List<Step> steps) {
        List<ChunkParameter> parameters = new ArrayList<>();
        if (replaceable || steps.stream().anyMatch(identifiers::needsFlow)) {
            parameters.add(new ChunkParameter.OfFlow(identifiers.flow()));
        }
        if (steps.stream().anyMatch(this::takesEarlierValue)) {
            parameters.add(new ChunkParameter.OfHolder(result.local()));
        }
        passed(steps).forEach((name, type) -> parameters.add(new ChunkParameter.OfValue(name, type)));
        return parameters;
    }

    private boolean takesEarlierValue(Step step) {
        return step.arguments().stream()
                .anyMatch(argument -> argument instanceof Argument.Value value && paths.containsKey(value.name()));
    }

    /** The inputs and per-run objects that the steps take, by the identifier that they go under. */
    private Map<String, JavaType> passed(List<Step> steps) {
        Map<String, JavaType> passed = new LinkedHashMap<>();
        steps.forEach(step -> addPassed(step, passed));
        return passed;
    }

    private void addPassed(Step step, Map<String, JavaType> passed) {
        for (Argument argument : step.arguments()) {
            if (argument instanceof Argument.Input input) {
                passed.put(identifiers.input(input.name()), typeOf(input.name()));
            } else if (argument instanceof Argument.Dependency dependency) {
                Field.OfDependency field = identifiers.dependency(dependency.key());
                if (field.isProvider()) {
                    passed.put(field.builderName(), field.type());
                }
            }
        }
    }

    /** How large a chunk has grown. */
    private final class ChunkSize {
        private int bytes = Bytecode.CHUNK;
        private int steps;
        private int slots = 3;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, JavaType> parameters = new LinkedHashMap<>();

        boolean takes(Step step) {
            return steps < limits.methodSteps()
                    && bytes + bytes(step) <= limits.methodBytes()
                    && parameterSlots(step) <= limits.parameterSlots();
        }

        private int parameterSlots(Step step) {
            Map<String, JavaType> more = new LinkedHashMap<>(parameters);
            addPassed(step, more);
            return 2 + slots(more);
        }

        void add(Step step) {
            bytes += bytes(step);
            steps++;
            addPassed(step, parameters);
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value value && seen.add(value.name())) {
                    slots += typeOf(value.name()).slots();
                }
            }
            slots += step.type().slots();
            seen.add(step.value());
        }

        private int bytes(Step step) {
            int frame = slots + slots(parameters);
            int fetched = 0;
            for (Argument argument : step.arguments()) {
                fetched += argument instanceof Argument.Value value && !seen.contains(value.name()) ? 1 : 0;
            }
            return fetched * Bytecode.fetch(frame) + Bytecode.make(step, frame) + Bytecode.store(frame);
        }

        private static int slots(Map<String, JavaType> parameters) {
            int slots = 0;
            for (JavaType type : parameters.values()) {
                slots += type.slots();
            }
            return slots;
        }
    }
}
