package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Body.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a stretch of the schedule into methods that HotSpot compiles well. Within a chunk values are locals; a value
 * also goes to its field of {@code Outputs} at once, where later chunks fetch it.
 */
final class ChunkPlanner {
    private final Identifiers identifiers;
    private final Limits limits;
    private final boolean replaceable;
    private final Map<String, JavaType> types = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private List<Chunk> open = new ArrayList<>();
    private int chunkNumber;
    private int stepsInPart;

    ChunkPlanner(FlowGraph graph, Identifiers identifiers, Limits limits, boolean replaceable) {
        this.identifiers = identifiers;
        this.limits = limits;
        this.replaceable = replaceable;
        graph.steps().forEach(step -> types.put(step.value(), step.type()));
        graph.inputs().forEach(input -> types.put(identifiers.input(input.name()), input.type()));
    }

    /** The calls of the chunks that the steps were split into. */
    List<Statement> split(List<Step> steps) {
        List<Statement> calls = new ArrayList<>();
        List<Step> chunk = new ArrayList<>();
        Size size = new Size();
        for (Step step : steps) {
            if (!chunk.isEmpty() && !size.takes(step)) {
                calls.add(close(chunk, size));
                chunk = new ArrayList<>();
                size = new Size();
            }
            size.add(step);
            chunk.add(step);
        }
        if (!chunk.isEmpty()) {
            calls.add(close(chunk, size));
        }
        return calls;
    }

    List<Part> parts() {
        List<Part> all = new ArrayList<>(parts);
        if (!open.isEmpty()) {
            all.add(new Part(partName(), open));
        }
        return all;
    }

    private String partName() {
        return "Part" + (parts.size() + 1);
    }

    private Statement close(List<Step> steps, Size size) {
        if (stepsInPart + steps.size() > limits.partSteps() && !open.isEmpty()) {
            parts.add(new Part(partName(), open));
            open = new ArrayList<>();
            stepsInPart = 0;
        }
        stepsInPart += steps.size();
        chunkNumber++;
        String name = "steps" + chunkNumber;
        List<ChunkParameter> parameters = parameters(steps);
        boolean fails = steps.stream()
                .anyMatch(step -> step.action() instanceof Step.Action.Call call
                        && !call.processor().thrown().isEmpty());
        open.add(new Chunk(name, parameters, statements(steps), size.bytes, fails));
        return new Statement.CallChunk(
                partName(),
                name,
                parameters.stream()
                        .map(parameter -> parameter instanceof ChunkParameter.OfFlow ? "this" : parameter.name())
                        .toList());
    }

    private List<Statement> statements(List<Step> steps) {
        Uses uses = Uses.of(steps);
        Set<String> local = new HashSet<>();
        Expressions expressions = new Expressions(
                identifiers,
                identifiers.flow() + ".",
                replaceable,
                value -> local.contains(value) ? identifiers.value(value) : stored(value));
        List<Statement> statements = new ArrayList<>();
        for (Step step : steps) {
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value value && uses.of(value.name()) > 1 && local.add(value.name())) {
                    statements.add(new Statement.Load(
                            typeOf(value.name()), identifiers.value(value.name()), stored(value.name())));
                }
            }
            Expression expression = expressions.of(step);
            boolean keep = uses.of(step.value()) > 0;
            statements.add(new Statement.Make(
                    step.type(), keep ? identifiers.value(step.value()) : "", stored(step.value()), expression));
            if (keep) {
                local.add(step.value());
            }
        }
        return statements;
    }

    private String stored(String value) {
        return identifiers.outputs() + "." + value;
    }

    private JavaType typeOf(String name) {
        JavaType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No value or input " + name);
        }
        return type;
    }

    private List<ChunkParameter> parameters(List<Step> steps) {
        List<ChunkParameter> parameters = new ArrayList<>();
        if (replaceable || steps.stream().anyMatch(this::needsFlow)) {
            parameters.add(new ChunkParameter.OfFlow(identifiers.flow()));
        }
        parameters.add(new ChunkParameter.OfOutputs(identifiers.outputs()));
        passed(steps).forEach((name, type) -> parameters.add(new ChunkParameter.OfValue(name, type)));
        return parameters;
    }

    private boolean needsFlow(Step step) {
        boolean callsInstance = step.action() instanceof Step.Action.Call call
                && !call.processor().isStatic();
        return callsInstance
                || step.arguments().stream()
                        .anyMatch(argument -> argument instanceof Argument.Dependency dependency
                                && !identifiers.dependency(dependency.key()).isProvider());
    }

    /** The inputs and per-run objects that the steps take. */
    private Map<String, JavaType> passed(List<Step> steps) {
        Map<String, JavaType> passed = new LinkedHashMap<>();
        for (Step step : steps) {
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Input input) {
                    String name = identifiers.input(input.name());
                    passed.put(name, typeOf(name));
                } else if (argument instanceof Argument.Dependency dependency) {
                    Field.OfDependency field = identifiers.dependency(dependency.key());
                    if (field.isProvider()) {
                        passed.put(field.builderName(), field.type());
                    }
                }
            }
        }
        return passed;
    }

    /** How large a chunk has grown. */
    private final class Size {
        private int bytes;
        private int steps;
        private int slots = 2;
        private final Set<String> fetched = new HashSet<>();
        private final Map<String, JavaType> parameters = new LinkedHashMap<>();

        boolean takes(Step step) {
            Map<String, JavaType> more = new LinkedHashMap<>(parameters);
            more.putAll(passed(List.of(step)));
            int parameterSlots =
                    2 + more.values().stream().mapToInt(JavaType::slots).sum();
            return steps < limits.methodSteps()
                    && bytes + bytes(step) <= limits.methodBytes()
                    && parameterSlots <= limits.parameterSlots();
        }

        void add(Step step) {
            bytes += bytes(step);
            steps++;
            slots += step.type().slots();
            fetched.add(step.value());
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value value && fetched.add(value.name())) {
                    slots += typeOf(value.name()).slots();
                }
            }
            parameters.putAll(passed(List.of(step)));
        }

        private int bytes(Step step) {
            int fetches = 0;
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value value && !fetched.contains(value.name())) {
                    fetches += Bytecode.fetch(slots);
                }
            }
            return fetches + Bytecode.make(step, slots, replaceable);
        }
    }
}
