package dev.leat.processor;

import com.google.auto.service.AutoService;
import dev.leat.processor.model.Place;
import dev.leat.processor.problem.InternalProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.FileSpelling;
import dev.leat.processor.read.GeneratedNames;
import dev.leat.processor.read.LostAnnotations;
import dev.leat.processor.read.PresentPlaces;
import dev.leat.processor.read.SourcePlace;
import dev.leat.processor.read.StrayReader;
import dev.leat.processor.read.Surroundings;
import dev.leat.processor.report.DiagnosticsJson;
import dev.leat.processor.report.Findings;
import dev.leat.processor.report.Fixes;
import dev.leat.processor.report.Reporter;
import dev.leat.processor.write.FileSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Leat's annotation processor. Generates flows in the round in which everything they mention exists, and prints
 * mistakes when processing is over: other processors, Dagger above all, then meet complete types and do not add errors
 * of their own.
 *
 * <p>Option {@code -Aleat.diagnostics=json}: also writes the problems of each flow to a file for tools. Option
 * {@code -Aleat.benchmarks=true} or {@code false}: turns benchmarks on for all flows that have samples, or off for all.
 * Option {@code -Aleat.inputs=listed}: refuses flows whose inputs could be swapped unseen, unless they list them.
 * Option {@code -Aleat.components=spring}: marks flows so that Spring's component scan finds them.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.leat.*", LeatProcessor.GENERATED})
@SupportedOptions({Options.DIAGNOSTICS, Options.BENCHMARKS, Options.COMPONENTS, Options.INPUTS})
public final class LeatProcessor extends AbstractProcessor {
    /** Stands on what Leat generates; claimed with its own since nobody else claims it. */
    static final String GENERATED = "javax.annotation.processing.Generated";

    private static final int REPORTED_FRAMES = 8;
    private static final Place NOWHERE = new Place() {};

    private final boolean claims;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final GeneratedNames generated = new GeneratedNames();

    /** The records that were written before their flows, by the flow: none of the user's classes. */
    private final Map<String, String> recorded = new HashMap<>();

    private final Findings findings = new Findings();

    public LeatProcessor() {
        String maker = StackWalker.getInstance()
                .walk(frames ->
                        frames.skip(1).map(StackWalker.StackFrame::getClassName).findFirst())
                .orElse("");
        claims = !Onlookers.mayExist(maker);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // it does where nobody can miss them
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(root -> sources.add(root.toString()));
        sources.removeAll(recorded.values());
        try {
            work(annotations, round);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            rethrowCompletion(failure);
            reporter().print(InternalProblem.internal(NOWHERE, "this compilation", trace(failure)));
        }
        return claims;
    }

    private void work(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            report();
            return;
        }
        FlowPipeline pipeline = pipeline();
        StrayReader strays = new StrayReader(annotations, round);
        flows(strays).forEach(flow -> guarded(flow, () -> generate(flow, pipeline)));
        strays.read().forEach(stray -> find(stray.type(), List.of(stray.problem())));
        strays.bases().forEach(base -> guarded(base, () -> find(base, pipeline.record(base))));
    }

    /**
     * Generates the flow, once everything that it mentions exists. A flow that is still to be changed waits for a
     * round; its record, which can be written now, makes the compiler hold one.
     */
    private void generate(TypeElement flow, FlowPipeline pipeline) throws IOException {
        String name = flow.getQualifiedName().toString();
        if (!pipeline.reader().isComplete(flow)) {
            waiting.add(name);
            return;
        }
        Optional<String> early = pipeline.reader().isUnsettled(flow) && !recorded.containsKey(name)
                ? pipeline.recordFlow(flow)
                : Optional.empty();
        if (early.isPresent()) {
            recorded.put(name, early.get());
            waiting.add(name);
        } else {
            find(flow, pipeline.process(flow, recorded.containsKey(name)));
        }
    }

    private Options options() {
        return new Options(processingEnv.getOptions(), NOWHERE);
    }

    private FlowPipeline pipeline() {
        return FlowPipeline.of(
                processingEnv,
                sources,
                new Surroundings(
                        Neighbour.DAGGER.runs(),
                        Neighbour.JMH.runs(),
                        Neighbour.LOMBOK.runs(),
                        javaLevel(),
                        options().benchmarks(),
                        options().inputsListed(),
                        options().springComponents()),
                generated);
    }

    private int javaLevel() {
        return Integer.parseInt(processingEnv.getSourceVersion().name().replace("RELEASE_", ""));
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }

    /** The flows of this round, after those that waited for a type to be generated. */
    private List<TypeElement> flows(StrayReader strays) {
        List<TypeElement> flows = new ArrayList<>();
        waiting.forEach(name -> flows.add(elements().getTypeElement(name)));
        waiting.clear();
        flows.addAll(strays.flows());
        return flows;
    }

    private void find(TypeElement type, List<Problem> problems) {
        findings.add(elements().getBinaryName(type).toString(), problems);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Turns whatever goes wrong in us into a message: the user's build must never end in our stack trace. */
    private void guarded(TypeElement type, Work work) {
        try {
            work.run();
        } catch (IOException failure) {
            find(
                    type,
                    List.of(InternalProblem.notWritten(
                            SourcePlace.of(type), type.getSimpleName().toString(), failure.toString())));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            rethrowCompletion(failure);
            find(
                    type,
                    List.of(InternalProblem.internal(
                            SourcePlace.of(type), type.getSimpleName().toString(), trace(failure))));
        }
    }

    /** Javac's own, of a missing class file: it reports that well itself. */
    private static void rethrowCompletion(Throwable failure) {
        if (failure.getClass().getSimpleName().equals("CompletionFailure")) {
            throw (RuntimeException) failure;
        }
    }

    private static List<String> trace(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.toString()),
                        Arrays.stream(failure.getStackTrace())
                                .limit(REPORTED_FRAMES)
                                .map(frame -> "at " + frame))
                .toList();
    }

    private void report() {
        PresentPlaces places = places();
        List<Problem> problems = new ArrayList<>(options().problems());
        if (options().writesDiagnostics()) {
            writeJson(places);
        }
        problems.addAll(told(findings.all(places, elements()), places));
        if (!problems.isEmpty()) { // what words them takes a while to load
            problems.forEach(reporter()::print);
        }
    }

    /** Without what only follows from an annotation that the compiler does not know. */
    private List<Problem> told(List<Problem> found, PresentPlaces places) {
        LostAnnotations lost = new LostAnnotations(processingEnv);
        return found.stream()
                .filter(problem -> !(problem.place() instanceof SourcePlace place
                        && (lost.at(places.of(place))
                                || (problem.code().equals("NotInAFlow") && lost.around(places.of(place))))))
                .toList();
    }

    private PresentPlaces places() {
        return new PresentPlaces(elements(), sources);
    }

    private Fixes fixes() {
        return new Fixes(new FileSpelling(processingEnv), places());
    }

    private Reporter reporter() {
        return new Reporter(processingEnv.getMessager(), places(), fixes());
    }

    private void writeJson(PresentPlaces places) {
        DiagnosticsJson json = new DiagnosticsJson(fixes());
        for (String name : List.copyOf(findings.types())) {
            TypeElement type = elements().getTypeElement(name.replace('$', '.'));
            if (type != null) {
                FileSink files = new GeneratedFiles(processingEnv, type);
                guarded(
                        type,
                        () -> json.write(
                                told(findings.of(name, places), places), files.resource(DiagnosticsJson.path(name))));
            }
        }
    }
}
