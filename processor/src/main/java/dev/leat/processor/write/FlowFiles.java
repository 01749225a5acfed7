package dev.leat.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.leat.model.Flow;
import dev.leat.model.drawing.Drawing;
import dev.leat.processor.code.Poet;
import dev.leat.processor.code.Source;
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
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Writes everything that is generated from a flow: the stage's entry point. Each file names exactly one originating
 * element, the flow, as Gradle's isolating processors must.
 */
public final class FlowFiles {
    /** A class of the module that generated code calls. */
    public static final String RUNTIME = "dev.leat.runtime.Replacement";

    private static final String RUNTIME_PACKAGE = "dev.leat.runtime";

    private final Filer filer;
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
    public FlowFiles(Filer filer, boolean hasGenerated, boolean hasRuntime, Predicate<String> declared) {
        this.filer = filer;
        this.declared = declared;
        this.annotations = new ClassAnnotations(hasGenerated);
        this.hasRuntime = hasRuntime;
    }

    /** The classes that are generated from a flow, in the ways of running that it asks for. */
    public List<GeneratedFile> classes(Plan plan, List<WayCode> ways) {
        return classes(new FlowSources(plan, ways, annotations, Optional.empty()));
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
        FlowDeclaration flow = plan.graph().flow();
        for (GeneratedFile each : classes) {
            source(flow, each.name(), each.source());
        }
        if (!flow.modules().isEmpty()) {
            source(flow.packageName(), new ComponentWriter(plan, annotations).write());
        }
        Flow described = FlowDescriber.describe(plan.graph());
        resource(flow, "mmd", Drawing.of(described).mermaid());
        resource(flow, "dot", Drawing.of(described).dot());
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
        for (GeneratedFile each : classes(new FlowSources(plan, ways, annotations, Optional.of(lacked)))) {
            source(plan.graph().flow(), each.name(), each.source());
        }
    }

    /**
     * Writes down what class files forget about the processors of a type, for flows that include or inherit them: into
     * the class whose name is returned.
     */
    public String writeRecord(ProcessorRecord record) throws IOException {
        source(record.type(), record.packageName(), record.className(), RecordWriter.write(record, annotations));
        return qualified(record.packageName(), record.className());
    }

    static String resource(FlowDeclaration flow, String extension) {
        return "META-INF/leat/" + flow.binaryName() + "." + extension;
    }

    private void source(FlowDeclaration flow, String name, Source source) throws IOException {
        source(Poet.originating(flow), flow.packageName(), name, source);
    }

    private void source(Element origin, String packageName, String name, Source source) throws IOException {
        try (Writer writer =
                filer.createSourceFile(qualified(packageName, name), origin).openWriter()) {
            source.writeTo(writer, declared);
        }
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private void source(String packageName, TypeSpec type) throws IOException {
        String text = JavaFile.builder(packageName, type)
                .indent("    ")
                .build()
                .toString()
                .lines()
                .filter(line -> !isNeedless(line))
                .collect(Collectors.joining("\n", "", "\n"));
        Element[] origins = type.originatingElements().toArray(Element[]::new);
        try (Writer writer = filer.createSourceFile(qualified(packageName, type.name()), origins)
                .openWriter()) {
            writer.write(text);
        }
    }

    /** Whether it imports what is there anyway. */
    private boolean isNeedless(String line) {
        String start = "import java.lang.";
        String name = line.startsWith(start) ? line.substring(start.length(), line.length() - 1) : ".";
        return name.indexOf('.') < 0 && !declared.test(name);
    }

    private void resource(FlowDeclaration flow, String extension, String text) throws IOException {
        try (Writer writer = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", resource(flow, extension), Poet.originating(flow))
                .openWriter()) {
            writer.write(text);
        }
    }
}
