package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.Asked;
import dev.leat.processor.model.BenchmarkDeclaration.Request;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.InputOrder;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Ways;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.OptionProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a {@code @Flow} type with everything it includes: the stage's entry point.
 *
 * @param sources the qualified names of the outermost types that are compiled from source now
 * @param classes how the names of the classes go on, after that of the flow's, that a flow gets
 */
public record FlowReader(
        Elements elements,
        javax.lang.model.util.Types types,
        Set<String> sources,
        Remarks remarks,
        Surroundings surroundings,
        GeneratedNames generated,
        Function<Asked, List<String>> classes) {
    /** Mistakes for which some values go by names that we cannot know. */
    private static final Set<String> HIDING_NAMES =
            Set.of("IncludedTypeIsNoFlow", "SpreadWithoutRecord", "BadValueName");

    /** What reading came to: a declaration, where the type can be a flow at all, and the mistakes found. */
    public record Result(Optional<FlowDeclaration> declaration, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Whether everything the flow mentions exists; if not, another processor may yet generate it. */
    public boolean isComplete(TypeElement flow) {
        Reading reading = reading(flow);
        return Included.types(reading).allMatch(new Resolution(reading.sources())::complete);
    }

    /**
     * Whether another processor is about to change what can be called of the flow. Lombok gives the classes that it
     * changes their constructors in the first round in which it sees them; the others learn of them in the next.
     */
    public boolean isUnsettled(TypeElement flow) {
        return surroundings.lombokRuns()
                && Included.types(reading(flow))
                        .flatMap(type -> type.getAnnotationMirrors().stream())
                        .anyMatch(annotation ->
                                Annotations.nameOf(annotation).toString().startsWith("lombok."));
    }

    private Reading reading(TypeElement flow) {
        return Reading.of(elements, types, sources, remarks, flow);
    }

    public Result read(TypeElement flow) {
        Reading reading = reading(flow);
        if (cannotBeGenerated(reading)) {
            return new Result(Optional.empty(), reading.problems());
        }
        boolean usable = usable(reading);
        List<Included> closure = Included.closure(usable ? reading : reading.silent());
        Set<ExecutableElement> reached = new HashSet<>();
        List<OwnerReader> readers = closure.stream()
                .map(included -> new OwnerReader(included.reading(), included.type(), reached))
                .toList();
        List<Owner> owners = readers.stream().map(OwnerReader::read).toList();
        if (usable
                && reading.problems().isEmpty()
                && owners.stream().allMatch(owner -> owner.processors().isEmpty())) {
            reading.report(FlowProblem.emptyFlow(reading.flowPlace(), reading.flowName(), anyMethod(flow)));
        }
        if (surroundings.javaLevel() < OptionProblem.NEEDED) {
            reading.report(
                    OptionProblem.sourceTooOld(reading.flowPlace(), reading.flowName(), surroundings.javaLevel()));
        }
        Ways ways = reading.ways();
        ModuleSight sight = reading.sight();
        if (ways.mayAsk(Way.GRAPH) && !sight.reaches("dev.leat.graph.FlowGraph")) {
            if (ways.ask(Way.GRAPH)) {
                reading.report(FlowProblem.graphNotFound(reading.flowPlace(), reading.flowName()));
            }
            ways = ways.without(Way.GRAPH);
        }
        boolean springComponent = isSpringComponent(flow);
        if (springComponent && !sight.reaches(Injection.SPRING_COMPONENT)) {
            reading.report(OptionProblem.springNotFound(reading.flowPlace(), reading.flowName(), sight.isInModule()));
        }
        FlowDeclaration declaration = new FlowDeclaration(
                reading.typeReader().raw(flow),
                elements.getBinaryName(flow).toString(),
                reading.visibility().from().getQualifiedName().toString(),
                GeneratedNames.of(flow, GeneratedNames.FLOW_SUFFIX),
                Visibility.isPublic(flow),
                owners,
                new ModulesReader(reading, surroundings.daggerRuns()).read(),
                includedRecords(reading, readers),
                replaceable(flow),
                ways,
                inputOrder(flow),
                WaysReader.names(flow, "keep", Mention::new),
                new BenchmarkReader(reading, surroundings).read(closure),
                injection(sight, springComponent),
                springComponent && sight.reaches(Injection.SPRING_COMPONENT),
                reading.problems().stream().map(Problem::code).noneMatch(HIDING_NAMES::contains),
                new Lint(new Closings(reading.types(), reading.elements())).causedBy(owners),
                reading.flowPlace());
        return new Result(Optional.of(declaration), reading.problems());
    }

    private boolean cannotBeGenerated(Reading reading) {
        TypeElement flow = reading.flow();
        boolean benchmarks = new BenchmarkReader(reading, surroundings).request() != Request.NONE;
        List<String> suffixes = new ArrayList<>(List.of(GeneratedNames.FLOW_SUFFIX, GeneratedNames.RECORD_SUFFIX));
        if (!Annotations.list(Annotations.flow(flow), "modules").isEmpty()) {
            suffixes.add(GeneratedNames.FLOW_SUFFIX + "Component");
        }
        Asked asked = new Asked(reading.ways(), replaceable(flow), benchmarks, keepsState(reading));
        classes.apply(asked).forEach(suffix -> suffixes.add(GeneratedNames.FLOW_SUFFIX + suffix));
        for (String suffix : suffixes) {
            if (reading.sources().contain(GeneratedNames.binary(flow, suffix))) {
                reading.report(FlowProblem.generatedNameTaken(
                        reading.flowPlace(), reading.flowName(), GeneratedNames.of(flow, suffix)));
                return true;
            }
        }
        Optional<Problem> bad = generated.problem(flow, suffixes, reading.flowPlace());
        bad.ifPresent(reading::report);
        return bad.isPresent();
    }

    /** What is wrong with a type that is no flow itself, but whose processors are to be recorded for flows. */
    public List<Problem> readBase(TypeElement type) {
        return generated.problem(type, List.of(GeneratedNames.RECORD_SUFFIX), SourcePlace.of(type)).stream()
                .toList();
    }

    private static boolean keepsState(Reading reading) {
        return Included.types(reading)
                .anyMatch(type ->
                        Annotations.methods(type, Annotations.INITIAL).findAny().isPresent());
    }

    private InputOrder inputOrder(TypeElement flow) {
        AnnotationMirror annotation = Annotations.flow(flow);
        return new InputOrder(
                WaysReader.names(flow, "inputs", InputOrder.Name::new),
                Annotations.value(annotation, "inputs")
                        .map(value -> new SourcePlace(flow, annotation, value))
                        .orElse(new SourcePlace(flow, annotation, null)),
                surroundings.inputsListed());
    }

    private static boolean replaceable(TypeElement flow) {
        return !Annotations.text(Annotations.flow(flow), "replaceable").equals("false");
    }

    private static String anyMethod(TypeElement flow) {
        return ElementFilter.methodsIn(flow.getEnclosedElements()).stream()
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID
                        && method.getParameters().isEmpty()
                        && !method.getModifiers().contains(Modifier.PRIVATE))
                .findFirst()
                .map(Element::toString)
                .orElse("");
    }

    private boolean usable(Reading reading) {
        TypeElement flow = reading.flow();
        SourcePlace place = reading.flowPlace();
        String name = reading.flowName();
        if (flow.getKind() == ElementKind.ANNOTATION_TYPE) {
            reading.report(FlowProblem.notAFlowType(place, name, "an annotation type"));
        }
        if (!flow.getTypeParameters().isEmpty()) {
            reading.report(FlowProblem.genericFlow(place, name, Spelling.parameters(flow)));
        }
        reading.visibility()
                .hiddenAround(flow)
                .ifPresent(
                        hidden -> reading.report(FlowProblem.inaccessibleFlow(place, name, Spelling.inShort(hidden))));
        return reading.problems().isEmpty();
    }

    /** The records that reading the flow depends on, so that its own names them to build tools. */
    private static List<String> includedRecords(Reading reading, List<OwnerReader> readers) {
        return readers.stream()
                .flatMap(reader -> reader.declaring().stream())
                .filter(type -> !type.equals(reading.flow()))
                .distinct()
                .filter(type -> Visibility.isPublic(type)
                        || Visibility.packageOf(type)
                                .equals(reading.visibility().from()))
                .filter(type -> reading.isSource(type)
                        ? StrayReader.isHome(type)
                        : reading.recordedNames().generated(type, GeneratedNames.RECORD_SUFFIX) != null)
                .map(type -> GeneratedNames.binary(type, GeneratedNames.RECORD_SUFFIX))
                .toList();
    }

    /** What Dagger wires is not for Spring to find: it need not be able to. */
    private boolean isSpringComponent(TypeElement flow) {
        return surroundings.springComponents()
                && Annotations.list(Annotations.flow(flow), "modules").isEmpty();
    }

    /** Spring takes {@code javax.inject} no longer, and {@code jakarta.inject} where it is there. */
    private static Injection injection(ModuleSight sight, boolean springComponent) {
        Stream<Injection> preferred = springComponent
                ? Stream.of(Injection.JAKARTA, Injection.SPRING)
                : Stream.of(Injection.JAKARTA, Injection.JAVAX, Injection.SPRING);
        return preferred
                .filter(injection -> sight.reaches(injection.provider()))
                .findFirst()
                .orElse(Injection.NONE);
    }
}
