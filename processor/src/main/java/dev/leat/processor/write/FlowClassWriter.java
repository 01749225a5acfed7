package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.StateChart;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.LazyPlan;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Plan.InputParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the flow's class. */
record FlowClassWriter(Plan plan, ClassAnnotations annotations, Source source) {
    /** The largest flow whose picture a reader of its source would still look at. */
    private static final int LARGEST_DRAWN = 60;

    static Source write(Plan plan, ClassAnnotations annotations) {
        Source source = new Source(plan.graph().flow().packageName(), TypeNames.of(plan));
        new FlowClassWriter(plan, annotations, source).write();
        return source;
    }

    private void write() {
        source.javadoc(documentation());
        annotations.addTo(source, flow());
        if (flow().isSpringComponent()) {
            source.line("@" + source.names().of(ClassName.bestGuess(Injection.SPRING_COMPONENT)));
        }
        source.open(visibility() + (plan.builder().isEmpty() ? "final " : "") + "class " + name());
        plan.fields().forEach(this::addField);
        addConstructor();
        if (plan.creation() != Creation.NONE) {
            addCreate();
        }
        if (plan.builder().isPresent()) {
            String builder = Poet.builder(flow()).simpleName();
            source.gap().javadoc("Builds the flow with values or dependencies replaced: for tests.");
            source.open(visibility() + "static " + builder + " builder()");
            source.line("return new " + builder + "();").close();
        }
        plan.state().ifPresent(state -> new StateMembersWriter(plan, state, source).add());
        addRun();
        List<RunWriter> targets = plan.targets().stream()
                .map(target -> new RunWriter(plan, target, source, name(), false))
                .toList();
        targets.forEach(this::addTarget);
        plan.lazy().ifPresent(this::addLazy);
        if (plan.sheet().isPresent()) {
            addSheet();
        }
        plan.graphClass().ifPresent(graph -> new GraphMembersWriter(plan, graph, source).add());
        OutputsWriter.outputs(plan, source).add();
        new RunWriter(plan, plan.body(), source, name(), false).addChunks();
        targets.forEach(RunWriter::addHolder);
        targets.forEach(RunWriter::addChunks);
        plan.state()
                .ifPresent(state -> state.current()
                        .ifPresent(current -> addCurrent(OutputsWriter.current(plan, state, current, source))));
        plan.state().ifPresent(state -> new StateWriter(plan, state, source).add());
        if (!plan.conditions().isEmpty()) {
            new ConditionsWriter(plan, source).add();
        }
        source.close();
    }

    private void addRun() {
        if (plan.state().isEmpty()) {
            source.gap().javadoc("Makes every value, each after those it takes, on the calling thread.");
        } else {
            source.gap()
                    .javadoc(List.of(
                            "Makes every value, each after those it takes, on the calling thread, as the run after one that made",
                            "the previous values. Keeps nothing: the session does."));
        }
        new RunWriter(plan, plan.body(), source, name(), false).addRun();
    }

    private void addTarget(RunWriter target) {
        String value = target.target().orElseThrow().value();
        source.gap().javadoc("Makes {@code " + value + "}, and before it what it is made from, but nothing else.");
        target.addAnnotations();
        target.addRun();
    }

    private void addLazy(LazyPlan lazy) {
        String type = Poet.lazy(flow()).simpleName();
        String parameters = source.names().parameters(plan.inputs());
        String arguments = Stream.concat(
                        lazy.flow().isEmpty() ? Stream.of() : Stream.of("this"),
                        plan.inputs().stream().map(InputParameter::name))
                .collect(Collectors.joining(",\n"));
        source.gap().javadoc("Makes no value before it is asked for, and each once.");
        source.open("public " + type + " lazy(" + parameters + ")");
        source.line("return new " + type + "(" + arguments + ");").close();
    }

    private void addSheet() {
        String sheet = Poet.sheet(flow()).simpleName();
        source.gap().javadoc("Opens a sheet of its own for the calling thread, with no input set.");
        source.open("public " + sheet + " incremental()");
        source.line("return new " + sheet + "(" + (plan.fields().isEmpty() ? "" : "this") + ");")
                .close();
    }

    private void addCurrent(OutputsWriter values) {
        RunWriter current = new RunWriter(plan, values.body(), source, name(), false);
        source.gap().javadoc("What follows from the state alone, without a run.");
        current.addRun();
        values.add();
        current.addChunks();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private String name() {
        return flow().generatedName();
    }

    private String visibility() {
        return flow().isPublic() ? "public " : "";
    }

    private List<String> documentation() {
        List<String> lines = new ArrayList<>();
        lines.add("The flow that {@link " + source.names().of(flow().type()) + "} declares.");
        lines.add("");
        if (plan.graph().steps().size() <= LARGEST_DRAWN) {
            lines.add("<pre>{@code");
            Mermaid.of(Drawing.of(plan.graph())).lines().forEach(lines::add);
            lines.add("}</pre>");
        } else {
            lines.add("<p>" + plan.graph().steps().size() + " values. The picture is in the resource {@code "
                    + FlowFiles.resource(flow(), "mmd") + "}.");
        }
        plan.graph().state().charts().forEach(chart -> addChart(chart, lines));
        return lines;
    }

    private void addChart(StateChart chart, List<String> lines) {
        List<String> drawn = StateDiagram.of(chart).lines().toList();
        lines.add("");
        if (drawn.size() <= LARGEST_DRAWN) {
            lines.add("<p>What {@code " + chart.value() + "} goes through:");
            lines.add("");
            lines.add("<pre>{@code");
            lines.addAll(drawn);
            lines.add("}</pre>");
        } else {
            lines.add("<p>What {@code " + chart.value() + "} goes through is in the resource {@code "
                    + FlowFiles.resource(flow(), FlowFiles.statesExtension(chart)) + "}.");
        }
    }

    /** Builders, lazy values, sheets and benchmarks reach for the fields. */
    private void addField(Field field) {
        boolean reached = plan.builder().isPresent()
                || plan.benchmarks().isPresent()
                || plan.lazy().isPresent()
                || plan.sheet().isPresent();
        source.line((reached ? "final " : "private final ") + injected(field) + " " + field.name() + ";");
    }

    private String injected(Field field) {
        return source.names().of(Poet.injected(field, flow()));
    }

    private void addConstructor() {
        source.gap();
        if (flow().injection().isMarked()) {
            source.line("@"
                    + source.names().of(ClassName.bestGuess(flow().injection().inject())));
        }
        String parameters = plan.fields().stream().map(this::parameter).collect(Collectors.joining(",\n"));
        source.open(visibility() + name() + "(" + parameters + ")");
        plan.fields().forEach(field -> source.line("this." + field.name() + " = " + field.name() + ";"));
        source.close();
    }

    private String parameter(Field field) {
        String qualifiers = field.qualifiers().stream()
                .map(qualifier -> source.names().of(Poet.qualifier(qualifier)) + " ")
                .collect(Collectors.joining());
        return qualifiers + injected(field) + " " + field.name();
    }

    private void addCreate() {
        boolean component = plan.creation() == Creation.COMPONENT;
        source.gap();
        source.javadoc(
                component
                        ? "Makes the flow with what its Dagger modules bind."
                        : "Makes the flow, which needs nothing injected.");
        source.open(visibility() + "static " + name() + " create()");
        if (component) {
            String dagger = source.names().of(Poet.daggerComponent(flow()));
            source.line("return " + dagger + ".create()." + plan.componentMethod() + "();");
        } else {
            String instances = plan.fields().stream()
                    .map(field -> "new " + source.names().of(field.type()) + "()")
                    .collect(Collectors.joining(",\n"));
            source.line("return new " + name() + "(" + instances + ");");
        }
        source.close();
    }
}
