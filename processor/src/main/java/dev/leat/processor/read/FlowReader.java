package dev.leat.processor.read;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Place;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a {@code @Flow} type with everything it includes: the stage's entry point. */
public final class FlowReader {
    static final String FLOW_SUFFIX = "Flow";
    static final String RECORD_SUFFIX = "_Processors";

    private final Elements elements;
    private final javax.lang.model.util.Types types;
    private final Set<String> sources;
    private final boolean daggerRuns;

    /**
     * @param sources the qualified names of the outermost types that are compiled from source now
     * @param daggerRuns whether Dagger's annotation processor takes part in this compilation
     */
    public FlowReader(Elements elements, javax.lang.model.util.Types types, Set<String> sources, boolean daggerRuns) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        this.daggerRuns = daggerRuns;
    }

    /** What reading came to: a declaration, where the type can be a flow at all, and the mistakes found. */
    public record Result(Optional<FlowDeclaration> declaration, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Whether everything the flow mentions exists; if not, another processor may yet generate it. */
    public boolean complete(TypeElement flow) {
        return complete(flow, new Resolution(sources), new HashSet<>());
    }

    private static boolean complete(TypeElement flow, Resolution resolution, Set<TypeElement> seen) {
        if (!seen.add(flow)) {
            return true;
        }
        return resolution.complete(flow)
                && Annotations.find(flow, Annotations.FLOW).stream()
                        .flatMap(annotation -> Annotations.list(annotation, "include").stream())
                        .flatMap(included -> type(included).stream())
                        .allMatch(included -> complete(included, resolution, seen));
    }

    public Result read(TypeElement flow) {
        Reading reading = Reading.of(elements, types, sources, flow);
        if (nameTaken(reading)) {
            return new Result(Optional.empty(), reading.problems());
        }
        boolean usable = usable(reading);
        List<Included> closure =
                List.copyOf(closure(usable ? reading : reading.silent()).values());
        List<Owner> owners = closure.stream()
                .map(included -> new OwnerReader(included.reading(), included.type()).read())
                .toList();
        if (usable
                && reading.problems().isEmpty()
                && owners.stream().allMatch(owner -> owner.processors().isEmpty())) {
            reading.report(new FlowProblem.EmptyFlow(place(flow), Spelling.inShort(flow), anyMethod(flow)));
        }
        FlowDeclaration declaration = new FlowDeclaration(
                Types.read(types.erasure(flow.asType())),
                elements.getBinaryName(flow).toString(),
                reading.visibility().from().getQualifiedName().toString(),
                generatedName(flow, FLOW_SUFFIX),
                Visibility.isPublic(flow),
                owners,
                modules(reading),
                includedRecords(reading, closure),
                replaceable(flow),
                injection(flow),
                reading.problems().stream().noneMatch(FlowReader::hidesNames),
                Lint.causedBy(owners),
                place(flow));
        return new Result(Optional.of(declaration), reading.problems());
    }

    /** {@code WordsFlow} for {@code Words}, {@code Text_WordsFlow} for a {@code Words} nested in {@code Text}. */
    public static String generatedName(TypeElement declaration, String suffix) {
        return Spelling.inShort(declaration).replace('.', '_') + suffix;
    }

    static String generatedBinaryName(TypeElement declaration, String suffix) {
        String inside = Visibility.packageOf(declaration).getQualifiedName().toString();
        return (inside.isEmpty() ? "" : inside + ".") + generatedName(declaration, suffix);
    }

    /** The type's declaration as a place. */
    public static Place placeOf(TypeElement type) {
        return SourcePlace.of(type);
    }

    static Place place(TypeElement flow) {
        return SourcePlace.of(flow, annotation(flow));
    }

    private static AnnotationMirror annotation(TypeElement flow) {
        return Annotations.find(flow, Annotations.FLOW).orElseThrow();
    }

    /** Whether for that mistake some values go by names that we cannot know. */
    private static boolean hidesNames(Problem problem) {
        return problem instanceof FlowProblem.IncludedTypeIsNoFlow
                || problem instanceof MethodProblem.SpreadWithoutRecord
                || problem instanceof MethodProblem.BadValueName;
    }

    private boolean nameTaken(Reading reading) {
        TypeElement flow = reading.flow();
        for (String suffix : suffixes(flow)) {
            TypeElement existing = reading.recordedNames().generated(flow, suffix);
            if (existing != null && reading.isSource(existing)) {
                reading.report(new FlowProblem.GeneratedNameTaken(
                        place(flow), Spelling.inShort(flow), generatedName(flow, suffix)));
                return true;
            }
        }
        return false;
    }

    /** Of every class that would be generated. */
    private static List<String> suffixes(TypeElement flow) {
        List<String> suffixes = new ArrayList<>(List.of(FLOW_SUFFIX, RECORD_SUFFIX));
        if (replaceable(flow)) {
            suffixes.add(FLOW_SUFFIX + "Builder");
        }
        if (!Annotations.list(annotation(flow), "modules").isEmpty()) {
            suffixes.add(FLOW_SUFFIX + "Component");
        }
        return suffixes;
    }

    private static boolean replaceable(TypeElement flow) {
        return !Annotations.text(annotation(flow), "replaceable").equals("false");
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
        String name = Spelling.inShort(flow);
        if (flow.getKind() == ElementKind.ANNOTATION_TYPE) {
            reading.report(new FlowProblem.NotAFlowType(place(flow), name, "an annotation type"));
        }
        if (!flow.getTypeParameters().isEmpty()) {
            reading.report(new FlowProblem.GenericFlow(place(flow), name, typeParameters(flow)));
        }
        reading.visibility()
                .hiddenAround(flow)
                .ifPresent(hidden ->
                        reading.report(new FlowProblem.InaccessibleFlow(place(flow), name, Spelling.inShort(hidden))));
        return reading.problems().isEmpty();
    }

    private static String typeParameters(TypeElement type) {
        return type.getTypeParameters().stream().map(Element::toString).collect(Collectors.joining(", "));
    }

    /** A type whose processors take part in the flow. */
    private record Included(TypeElement type, Reading reading) {}

    /** The flow itself and, depth first, everything it includes. */
    private Map<String, Included> closure(Reading reading) {
        Map<String, Included> closure = new LinkedHashMap<>();
        closure.put(reading.flow().toString(), new Included(reading.flow(), reading));
        for (AnnotationValue value : Annotations.list(annotation(reading.flow()), "include")) {
            SourcePlace place = new SourcePlace(reading.flow(), annotation(reading.flow()), value);
            include(reading.through(place), value, closure);
        }
        return closure;
    }

    private void include(Reading reading, AnnotationValue value, Map<String, Included> closure) {
        String flow = Spelling.inShort(reading.flow());
        TypeElement included = type(value).orElse(null);
        if (included == null) {
            reading.report(new FlowProblem.IncludedTypeIsNoFlow(reading.way(), flow, value.toString(), false));
            return;
        }
        if (closure.containsKey(included.toString())) {
            return;
        }
        Optional<AnnotationMirror> annotation = Annotations.find(included, Annotations.FLOW);
        String name = Spelling.inShort(included);
        if (annotation.isEmpty()) {
            reading.report(new FlowProblem.IncludedTypeIsNoFlow(reading.way(), flow, name, reading.isSource(included)));
        } else if (!included.getTypeParameters().isEmpty() && !reading.isSource(included)) {
            reading.report(new FlowProblem.GenericFlow(reading.way(), name, typeParameters(included)));
        }
        closure.put(included.toString(), new Included(included, reading));
        annotation.stream()
                .flatMap(mirror -> Annotations.list(mirror, "include").stream())
                .forEach(next -> include(reading, next, closure));
    }

    private List<JavaType> modules(Reading reading) {
        AnnotationMirror annotation = annotation(reading.flow());
        List<AnnotationValue> values = Annotations.list(annotation, "modules");
        String flow = Spelling.inShort(reading.flow());
        if (!values.isEmpty() && !daggerRuns) {
            reading.report(
                    new FlowProblem.DaggerNotFound(new SourcePlace(reading.flow(), annotation, values.get(0)), flow));
        }
        List<JavaType> modules = new ArrayList<>();
        for (AnnotationValue value : values) {
            TypeElement module = type(value).orElse(null);
            if (module == null) {
                continue; // Dagger tells what is no module
            }
            if (!instantiable(reading, module)) {
                reading.report(new FlowProblem.ModuleNeedsInstance(
                        new SourcePlace(reading.flow(), annotation, value), flow, Spelling.inShort(module)));
            }
            modules.add(Types.read(types.erasure(module.asType())));
        }
        return modules;
    }

    private static boolean instantiable(Reading reading, TypeElement module) {
        boolean needsNone = module.getKind() == ElementKind.INTERFACE
                || module.getModifiers().contains(Modifier.ABSTRACT)
                || ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                        .allMatch(method -> method.getModifiers().contains(Modifier.STATIC));
        return needsNone
                || ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && reading.visibility().accessible(constructor));
    }

    /** The records that reading the flow depends on, so that its own names them to build tools. */
    private static List<String> includedRecords(Reading reading, List<Included> closure) {
        return closure.stream()
                .flatMap(included -> new OwnerReader(reading, included.type()).declaring().stream())
                .filter(type -> !type.equals(reading.flow()))
                .distinct()
                .filter(type -> Visibility.isPublic(type)
                        || Visibility.packageOf(type)
                                .equals(reading.visibility().from()))
                .filter(type -> reading.isSource(type)
                        ? StrayReader.isHome(type)
                        : reading.recordedNames().generated(type, RECORD_SUFFIX) != null)
                .map(type -> generatedBinaryName(type, RECORD_SUFFIX))
                .toList();
    }

    private Injection injection(TypeElement flow) {
        ModuleSight sight = new ModuleSight(elements, flow);
        return Stream.of(Injection.JAKARTA, Injection.JAVAX)
                .filter(injection -> sight.reaches(injection.inject()))
                .findFirst()
                .orElse(Injection.NONE);
    }

    /** The class that a class literal names; empty for a primitive or an array. */
    private static Optional<TypeElement> type(AnnotationValue value) {
        return value.getValue() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
