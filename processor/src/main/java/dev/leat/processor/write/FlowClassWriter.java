package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        source.gap().javadoc("Makes every value, each after those it takes, on the calling thread.");
        RunWriter run = new RunWriter(plan, plan.body(), source, name(), false);
        run.addRun();
        if (plan.incremental().isPresent()) {
            addIncremental();
        }
        new OutputsWriter(plan, source).add();
        run.addChunks();
        source.close();
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
        return lines;
    }

    private void addIncremental() {
        String sheet = Poet.sheet(flow()).simpleName();
        source.gap().javadoc("Opens a sheet of its own for the calling thread, with no input set.");
        source.open("public " + sheet + " incremental()");
        source.line("return new " + sheet + "(" + (plan.fields().isEmpty() ? "" : "this") + ");")
                .close();
    }

    /** Builders, benchmarks and sheets reach for the fields. */
    private void addField(Field field) {
        boolean reached = plan.builder().isPresent()
                || plan.benchmarks().isPresent()
                || plan.incremental().isPresent();
        source.line((reached ? "final " : "private final ") + injected(field) + " " + field.name() + ";");
    }

    private String injected(Field field) {
        return source.names().of(Poet.injected(field, flow()));
    }

    private void addConstructor() {
        source.gap();
        if (flow().injection() != Injection.NONE) {
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
