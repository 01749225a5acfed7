package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.Chunk.Form;
import dev.leat.processor.plan.Body.ChunkValue;
import dev.leat.processor.plan.GivenParameter.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits a stretch of the schedule into methods that HotSpot compiles well. */
final class ChunkPlanner {
    private final Identifiers identifiers;
    private final Limits limits;
    private final Route route;
    private final boolean replaceable;
    private final Map<String, JavaType> types = new HashMap<>();
    private final Map<String, Expression> paths = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private final Presences presences;
    private final Answered answered;
    private final Sharer sharer;
    private final Names fields;
    private final ChunkStatements statements;

    /** What a test's builder asks, which counts everywhere: it runs the same chunks. */
    private final Demands demands;

    ChunkPlanner(
            FlowGraph graph,
            Route route,
            Identifiers identifiers,
            Presences presences,
            Limits limits,
            boolean replaceable) {
        this.route = route;
        this.identifiers = identifiers;
        this.presences = presences;
        this.limits = limits;
        this.replaceable = replaceable;
        graph.steps().forEach(step -> types.put(step.value(), step.type()));
        graph.inputs().forEach(input -> types.put(input.name(), input.type()));
        answered = new Answered(route);
        sharer = new Sharer(route, identifiers);
        fields = identifiers.variables();
        demands = Demands.of(route, graph.flow().replaceable());
        statements = new ChunkStatements(
                identifiers, this::at, route, replaceable, sharer, Demands.of(route, replaceable), types, paths);
    }

    /** What can be told when it is a step's turn. */
    private Presences at(Step step) {
        return presences.where(condition -> answered.before(step, condition));
    }

    /** The statements that run the chunks which the steps were split into. */
    List<Statement.RunChunk> split(List<Step> steps) {
        List<Statement.RunChunk> runs = new ArrayList<>();
        List<Step> chunk = new ArrayList<>();
        ChunkSize size = new ChunkSize();
        for (Step each : steps) {
            Step step = asking(each);
            List<Portion> portions = portions(step);
            if (!chunk.isEmpty() && (portions.size() > 1 || !size.takes(step))) {
                runs.add(close(chunk, size));
                chunk = new ArrayList<>();
                size = new ChunkSize();
            }
            if (portions.size() > 1) {
                portions.forEach(portion -> runs.add(close(step, portion)));
                continue;
            }
            size.add(step);
            chunk.add(step);
        }
        if (!chunk.isEmpty()) {
            runs.add(close(chunk, size));
        }
        return runs;
    }

    /** The same step, whose code does not touch what is taken by conditions that have been asked. */
    private Step asking(Step step) {
        Presences there = at(step);
        if (step.arguments().stream()
                .noneMatch(taken -> there.isAnswered(taken.name()) && presences.isCondition(taken))) {
            return step;
        }
        Set<Argument> reads = new LinkedHashSet<>();
        for (Argument taken : step.arguments()) {
            Step condition = presences.isCondition(taken) ? presences.step(taken.name()) : null;
            if (condition == null) {
                reads.add(taken);
            } else if (!there.isAnswered(taken.name())) {
                reads.addAll(condition.reads());
            }
        }
        return step.reading(List.copyOf(reads));
    }

    /** From a method of the flow to a value that a chunk made. */
    Expression path(String value) {
        return paths.getOrDefault(value, new Expression.Name(value));
    }

    List<Chunk> all() {
        return chunks;
    }

    /** More than one where all alternatives are too many for one method. */
    private List<Portion> portions(Step step) {
        return Presences.isMarked(step)
                ? Portion.of(step, alternative -> bytes(step, alternative), limits.methodBytes())
                : List.of(new Portion(0, step.alternatives().size()));
    }

    private int bytes(Step step, Step.Alternative alternative) {
        Map<String, JavaType> passed = passed(List.of(step));
        return Bytecode.make(alternative, 3 + ChunkSize.slots(passed), at(step), identifiers.shared());
    }

    private Statement.RunChunk close(Step step, Portion portion) {
        String name = route.chunk() + (chunks.size() + 1);
        int bytes = portion.of(step.alternatives()).stream()
                .mapToInt(alternative -> bytes(step, alternative))
                .sum();
        return close(
                Form.OBJECT,
                name,
                List.of(step),
                statements.of(name, step, portion),
                portion.continues(),
                Bytecode.CHUNK + bytes);
    }

    private Statement.RunChunk close(List<Step> steps, ChunkSize size) {
        Form form = form(steps);
        String name = route.chunk() + (chunks.size() + 1);
        return close(
                form,
                form == Form.METHOD ? "make" + name : name,
                steps,
                statements.of(form, name, steps),
                false,
                size.bytes);
    }

    /** References need an object made after them, or each costs a barrier of the garbage collector. */
    private Form form(List<Step> steps) {
        if (!steps.stream().allMatch(step -> step.type().isPrimitive() || step.isEffect())) {
            return Form.OBJECT;
        }
        return route.target().isEmpty() && types.size() <= limits.classSteps() ? Form.METHOD : Form.CLASS;
    }

    /** @param continues whether an earlier chunk may have made the value */
    private Statement.RunChunk close(
            Form form, String name, List<Step> steps, List<Statement> written, boolean continues, int bytes) {
        boolean hasObject = form == Form.OBJECT;
        Expression outputs = new Expression.Name(route.outputs());
        String field = hasObject ? fields.claim("steps" + (chunks.size() + 1), "OfRun") : "";
        Expression target = hasObject ? new Expression.Member(outputs, field) : outputs;
        boolean fails = steps.stream()
                .flatMap(step -> step.alternatives().stream())
                .anyMatch(alternative -> !alternative.thrown().isEmpty());
        Chunk chunk = new Chunk(
                form,
                name,
                field,
                identifiers.own().steps(),
                parameters(form, steps, continues),
                written,
                values(steps),
                bytes,
                fails);
        chunks.add(chunk);
        chunk.values().forEach(value -> paths.put(value.name(), new Expression.Member(target, value.field())));
        return new Statement.RunChunk(
                target,
                chunk,
                chunk.parameters().stream()
                        .map(parameter -> parameter.kind() == Kind.FLOW
                                ? Expression.self()
                                : new Expression.Name(parameter.name()))
                        .toList());
    }

    private List<ChunkValue> values(List<Step> steps) {
        List<ChunkValue> values = new ArrayList<>();
        for (Step step : steps) {
            if (step.isEffect()) {
                continue;
            }
            values.add(new ChunkValue(step.value(), identifiers.value(step.value()), step.type()));
            if (Presences.isMarked(step)) {
                String marker = identifiers.marker(step.value());
                values.add(new ChunkValue(marker, marker, step.alternativeNumber()));
            }
        }
        return values;
    }

    private JavaType typeOf(String name) {
        return types.getOrDefault(name, JavaType.UNREADABLE);
    }

    private List<GivenParameter> parameters(Form form, List<Step> steps, boolean continues) {
        List<GivenParameter> parameters = new ArrayList<>();
        if (form != Form.METHOD && (replaceable || steps.stream().anyMatch(this::needsFlow))) {
            parameters.add(GivenParameter.of(Kind.FLOW, identifiers.own().flow()));
        }
        if (form != Form.OBJECT || continues || steps.stream().anyMatch(this::takesEarlierValue)) {
            parameters.add(GivenParameter.of(Kind.OUTPUTS, route.outputs()));
        }
        if (steps.stream().anyMatch(this::asksConditions)) {
            parameters.add(GivenParameter.of(Kind.CONDITIONS, identifiers.own().conditions()));
        }
        passed(steps)
                .forEach((name, type) -> parameters.add(
                        new GivenParameter(route.isOnDemand(name) ? Kind.ON_DEMAND : Kind.VALUE, name, type)));
        return parameters;
    }

    private boolean takesEarlierValue(Step step) {
        return touched(step).stream()
                .anyMatch(argument -> argument instanceof Argument.Value value && paths.containsKey(value.name()));
    }

    private boolean needsFlow(Step step) {
        return ConditionPlan.needsFlow(step, identifiers);
    }

    private List<Argument> touched(Step step) {
        return identifiers.shared().touched(step);
    }

    private boolean asksConditions(Step step) {
        return sharer.isShared(step) || presences.asksConditions(step);
    }

    /** What is given to the run, and the per-run objects, that the steps take, by the identifier that they go under. */
    private Map<String, JavaType> passed(List<Step> steps) {
        Map<String, JavaType> passed = new LinkedHashMap<>();
        steps.forEach(step -> addPassed(step, passed));
        return passed;
    }

    private void addPassed(Step step, Map<String, JavaType> passed) {
        for (Argument argument : touched(step)) {
            if (argument instanceof Argument.Input input) {
                passed.put(identifiers.input(input.name()), typeOf(input.name()));
            } else if (argument instanceof Argument.Previous kept) {
                passed.put(identifiers.previous(kept.name()), typeOf(kept.name()));
            } else if (argument instanceof Argument.Value value && route.isGiven(value.name())) {
                passed.put(identifiers.value(value.name()), typeOf(value.name()));
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
            for (Argument argument : touched(step)) {
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
            for (Argument argument : touched(step)) {
                fetched += argument instanceof Argument.Value value && !seen.contains(value.name()) ? 1 : 0;
            }
            int demanded = 0;
            for (Step condition : demands.of(step)) {
                demanded += Bytecode.ask(condition, frame, presences, identifiers.shared());
            }
            return fetched * Bytecode.fetch(frame)
                    + demanded
                    + Bytecode.make(step, frame, at(step), identifiers.shared())
                    + (Switcher.calls(step) - 1)
                            * Bytecode.call(step.alternatives().get(0), frame)
                    + (sharer.isShared(step) ? 2 : 1) * (Presences.isMarked(step) ? 2 : 1) * Bytecode.store(frame);
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
