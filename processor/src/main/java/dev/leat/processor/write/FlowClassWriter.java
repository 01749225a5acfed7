package dev.leat.processor.write;

import dev.leat.model.drawing.Drawing;
import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.StateChart;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.Injected;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the flow's class. */
record FlowClassWriter(Plan plan, FlowSources sources, Source source) {
    /** The largest flow whose picture a reader of its source would still look at. */
    private static final int LARGEST_DRAWN = 60;

    void write() {
        source.javadoc(documentation());
        sources.annotations().addTo(source, plan.flow());
        if (plan.flow().isSpringComponent()) {
            source.above("@" + source.names().of(ClassName.topLevel(Injection.SPRING_COMPONENT)));
        }
        source.type(visibility() + (plan.isReplaceable() ? "" : "final ") + "class " + name());
        plan.fields().forEach(this::addField);
        addConstructor();
        if (plan.creation() != Creation.NONE || sources.shellWithout().isPresent()) {
            addCreate();
        }
        sources.ways().forEach(way -> way.addMembers(source));
        sources.ways().forEach(way -> way.addNested(source));
        source.close();
    }

    private String name() {
        return plan.flow().generatedName();
    }

    private String visibility() {
        return plan.flow().isPublic() ? "public " : "";
    }

    private List<String> documentation() {
        if (sources.shellWithout().isPresent()) {
            return List.of("Stands in for a flow that has errors.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("The flow that {@link " + source.names().of(plan.flow().type()) + "} declares.");
        lines.add("");
        int size = LoopDescriber.steps(plan.graph().looping()).size();
        if (size <= LARGEST_DRAWN) {
            lines.add("<pre>{@code");
            Drawing.of(FlowDescriber.describe(plan.graph())).mermaid().lines().forEach(lines::add);
            lines.add("}</pre>");
        } else {
            lines.add("<p>" + size + " values. The picture is in the resource {@code "
                    + FlowFiles.resource(plan.flow(), "mmd") + "}.");
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
                    + FlowFiles.resource(plan.flow(), FlowFiles.statesExtension(chart)) + "}.");
        }
    }

    private void addField(Field field) {
        boolean reached = sources.ways().stream().anyMatch(WayCode::reachesFields);
        source.line((reached ? "final " : "private final ") + injected(field) + " " + field.name() + ";");
    }

    private String injected(Field field) {
        return source.names().of(Injected.type(field, plan.flow()));
    }

    private void addConstructor() {
        source.gap();
        if (plan.flow().injection().isMarked()) {
            source.above("@"
                    + source.names()
                            .of(ClassName.topLevel(plan.flow().injection().inject())));
        }
        List<String> parameters = plan.fields().stream().map(this::parameter).toList();
        source.storingConstructor(visibility(), name(), parameters);
    }

    private String parameter(Field field) {
        String qualifiers = field.qualifiers().stream()
                .map(qualifier -> source.names().of(qualifier) + " ")
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
        source.method(visibility() + "static ", name(), "create");
        if (component) {
            String dagger = source.names().of(ClassNames.daggerComponent(plan.flow()));
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
