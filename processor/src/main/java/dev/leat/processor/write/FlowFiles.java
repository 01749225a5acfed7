package dev.leat.processor.write;

import dev.leat.model.Flow;
import dev.leat.model.drawing.Drawing;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.ProcessorRecord;
import dev.leat.processor.model.StateChart;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes everything that is generated from a flow: the stage's entry point. */
public final class FlowFiles {
    /** A class of the module that generated code calls. */
    public static final String RUNTIME = "dev.leat.runtime.Replacement";

    private static final String RUNTIME_PACKAGE = "dev.leat.runtime";

    private final FileSink files;
    private final Predicate<String> declared;
    private final ClassAnnotations annotations;
    private final boolean hasRuntime;

    /**
     * For one type.
     *
     * @param hasGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
     * @param hasRuntime whether it can see {@link #RUNTIME}
     * @param declared whether the type's package has a type of a simple name
     */
    public FlowFiles(FileSink files, boolean hasGenerated, boolean hasRuntime, Predicate<String> declared) {
        this.files = files;
        this.declared = declared;
        this.annotations = new ClassAnnotations(hasGenerated);
        this.hasRuntime = hasRuntime;
    }

    /** The classes that are generated from a flow, in the ways of running that it asks for. */
    public List<GeneratedFile> classes(Plan plan, List<WayCode> ways) {
        FlowSources sources = new FlowSources(plan, ways, annotations, Optional.empty());
        List<GeneratedFile> classes = classes(sources);
        if (!plan.flow().modules().isEmpty()) {
            classes.add(ComponentWriter.write(sources));
        }
        return classes;
    }

    private static List<GeneratedFile> classes(FlowSources sources) {
        Source flow = sources.begin();
        new FlowClassWriter(sources.plan(), sources, flow).write();
        List<GeneratedFile> classes = new ArrayList<>();
        classes.add(new GeneratedFile(sources.plan().graph().flow().generatedName(), flow));
        sources.ways().forEach(way -> classes.addAll(way.files(sources)));
        return classes;
    }

    /** Whether they use the runtime module, and the user's does not see it. */
    public boolean lackRuntime(List<GeneratedFile> classes) {
        return !hasRuntime && classes.stream().anyMatch(each -> each.source().mentions(RUNTIME_PACKAGE));
    }

    public void write(Plan plan, List<GeneratedFile> classes) throws IOException {
        FlowDeclaration flow = plan.flow();
        sources(flow, classes);
        Flow described = FlowDescriber.describe(plan.graph());
        Drawing drawing = Drawing.of(described);
        resource(flow, "mmd", drawing.mermaid());
        resource(flow, "dot", drawing.dot());
        resource(flow, "json", PlanJson.of(plan, described));
        for (StateChart chart : plan.graph().state().charts()) {
            resource(flow, statesExtension(chart), StateDiagram.of(chart));
        }
    }

    static String statesExtension(StateChart chart) {
        return chart.value() + ".states.mmd";
    }

    /** Writes shells of these classes, for a flow that has mistakes. */
    public void writeShells(Plan plan, List<WayCode> ways) throws IOException {
        String lacked = hasRuntime ? "" : RUNTIME_PACKAGE;
        sources(plan.flow(), classes(new FlowSources(plan, ways, annotations, Optional.of(lacked))));
    }

    /**
     * Writes down what class files forget about the processors of a type, for flows that include or inherit them: into
     * the class whose name is returned.
     */
    public String writeRecord(ProcessorRecord record) throws IOException {
        ClassName name = new ClassName(record.packageName(), record.className());
        source(name, RecordWriter.write(record, annotations));
        return name.canonicalName();
    }

    static String resource(FlowDeclaration flow, String extension) {
        return "META-INF/leat/" + flow.binaryName() + "." + extension;
    }

    private void sources(FlowDeclaration flow, List<GeneratedFile> classes) throws IOException {
        for (GeneratedFile each : classes) {
            source(new ClassName(flow.packageName(), each.name()), each.source());
        }
    }

    private void source(ClassName name, Source source) throws IOException {
        try (Writer writer = files.source(name.canonicalName())) {
            source.writeTo(writer, declared);
        }
    }

    private void resource(FlowDeclaration flow, String extension, String text) throws IOException {
        try (Writer writer = files.resource(resource(flow, extension))) {
            writer.write(text);
        }
    }
}
