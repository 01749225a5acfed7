package dev.leat.processor;

import dev.leat.processor.check.FlowChecker;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Typing;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Planner;
import dev.leat.processor.problem.OptionProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.FlowReader;
import dev.leat.processor.read.GeneratedNames;
import dev.leat.processor.read.ModuleSight;
import dev.leat.processor.read.RecordReader;
import dev.leat.processor.read.Remarks;
import dev.leat.processor.read.Surroundings;
import dev.leat.processor.read.Types;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import dev.leat.processor.write.FlowFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What happens to one flow: read, check, plan, write. */
record FlowPipeline(
        FlowReader reader, Typing typing, Planner planner, RecordReader records, ProcessingEnvironment environment) {
    static FlowPipeline of(
            ProcessingEnvironment environment,
            Set<String> sources,
            Surroundings surroundings,
            GeneratedNames generated) {
        Elements elements = environment.getElementUtils();
        return new FlowPipeline(
                new FlowReader(
                        elements,
                        environment.getTypeUtils(),
                        sources,
                        Remarks.of(environment),
                        surroundings,
                        generated,
                        Ways::suffixes),
                new Types(environment.getTypeUtils(), elements),
                new Planner(Ways.suffixes()),
                new RecordReader(elements, environment.getTypeUtils()),
                environment);
    }

    /** Records a type that is no flow itself, but whose processors a flow may inherit. */
    List<Problem> record(TypeElement type) throws IOException {
        List<Problem> problems = reader.readBase(type);
        if (problems.isEmpty()) {
            filesOf(type).writeRecord(records.read(type, List.of()));
        }
        return problems;
    }

    /**
     * Records the flow's own processors early, and says which class carries them; empty where something is so wrong
     * with the flow that nothing is generated from it.
     */
    Optional<String> recordFlow(TypeElement flow) throws IOException {
        Optional<FlowDeclaration> declaration = reader.read(flow).declaration();
        return declaration.isPresent()
                ? Optional.of(writeRecord(flow, declaration.get(), filesOf(flow)))
                : Optional.empty();
    }

    private String writeRecord(TypeElement flow, FlowDeclaration declaration, FlowFiles files) throws IOException {
        return files.writeRecord(records.read(flow, declaration.includedRecords()));
    }

    /**
     * Generates the flow, or a shell of it where there are problems.
     *
     * @param recorded whether its processors have been recorded early
     */
    List<Problem> process(TypeElement flow, boolean recorded) throws IOException {
        FlowReader.Result read = reader.read(flow);
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<FlowDeclaration> declaration = read.declaration();
        if (declaration.isEmpty()) {
            return problems;
        }
        FlowChecker.Result checked = FlowChecker.check(declaration.get(), typing);
        checked.problems().stream()
                .filter(problem -> read.problems().isEmpty() || !problem.isWarning()) // it may follow from the others
                .forEach(problems::add);
        FlowGraph graph = checked.graph().orElseGet(() -> FlowChecker.outline(declaration.get(), typing));
        problems.addAll(Ways.problems(graph));
        FlowFiles files = filesOf(flow);
        boolean isReadable = declaration.get().isReadable();
        if (problems.stream().allMatch(Problem::isWarning) && isReadable) {
            problems.addAll(write(graph, flow, files));
        }
        if (!problems.stream().allMatch(Problem::isWarning) || !isReadable) {
            Groundwork ground = planner.plan(FlowChecker.outline(declaration.get(), typing));
            files.writeShells(ground.plan(), code(ground));
        }
        if (!recorded) {
            writeRecord(flow, declaration.get(), files);
        }
        return problems;
    }

    private static List<WayCode> code(Groundwork ground) {
        return Ways.of(ground.graph()).map(way -> way.code(ground)).toList();
    }

    private List<Problem> write(FlowGraph graph, TypeElement flow, FlowFiles files) throws IOException {
        Groundwork ground = planner.plan(graph);
        List<GeneratedFile> classes = files.classes(ground.plan(), code(ground));
        if (files.lackRuntime(classes)) {
            return List.of(OptionProblem.runtimeNotFound(
                    graph.flow().place(),
                    flow.getSimpleName().toString(),
                    new ModuleSight(environment.getElementUtils(), flow).isInModule()));
        }
        files.write(ground.plan(), classes);
        return List.of();
    }

    private FlowFiles filesOf(TypeElement type) {
        Elements elements = environment.getElementUtils();
        ModuleSight sight = new ModuleSight(elements, type);
        String around = elements.getPackageOf(type).getQualifiedName().toString();
        return new FlowFiles(
                new GeneratedFiles(environment, type),
                sight.reaches(LeatProcessor.GENERATED),
                sight.reaches(FlowFiles.RUNTIME),
                name -> sight.reaches(around.isEmpty() ? name : around + "." + name));
    }
}
