package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import dev.leat.processor.problem.StateProblem;
import dev.leat.processor.problem.ValueProblem;
import dev.leat.processor.problem.ValueProblem.NotSecret;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations of ours: on flows, and where they have no effect. */
public final class StrayReader {
    /** Those that say something of a processor, on methods first. */
    private static final List<String> OF_PROCESSORS = List.of(
            Annotations.SPREAD,
            Annotations.WHEN,
            Annotations.INPUT,
            Annotations.DEPENDS,
            Annotations.FROM,
            Annotations.PREVIOUS,
            Annotations.MATCH,
            Annotations.PER,
            Annotations.EACH,
            Annotations.ALL,
            Annotations.LAST,
            Annotations.FIRST,
            Annotations.SECRET);

    private static final Set<String> OF_FLOWS =
            Set.of(Annotations.FLOW, Annotations.PROCESSOR, Annotations.INITIAL, Annotations.SAMPLE);

    private final Map<String, List<Element>> annotated = new HashMap<>();

    /**
     * Asks for all annotations at once, and not for those that are nowhere: the compiler goes through all elements for
     * each question.
     *
     * @param present the annotations of the round
     */
    public StrayReader(Set<? extends TypeElement> present, RoundEnvironment round) {
        TypeElement[] types = present.stream().filter(StrayReader::isWritten).toArray(TypeElement[]::new);
        Set<? extends Element> found = types.length == 0 ? Set.of() : round.getElementsAnnotatedWithAny(types);
        for (Element element : found) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                annotated
                        .computeIfAbsent(Annotations.nameOf(annotation).toString(), any -> new ArrayList<>())
                        .add(element);
            }
        }
    }

    /** Whether users write it, and not we in what we generate. */
    private static boolean isWritten(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return OF_PROCESSORS.contains(name) || OF_FLOWS.contains(name);
    }

    /** The types that are flows. */
    public Set<TypeElement> flows() {
        return ElementFilter.typesIn(new LinkedHashSet<>(annotated(Annotations.FLOW)));
    }

    /** A mistake and the type it stands in. */
    public record Stray(TypeElement type, Problem problem) {}

    public List<Stray> read() {
        List<Stray> strays = new ArrayList<>();
        Set<TypeElement> seen = new HashSet<>(included());
        add(Annotations.PROCESSOR, type -> seen.add(type) && !isHome(type), MethodProblem::notInAFlow, strays);
        add(Annotations.INITIAL, type -> seen.add(type) && !isHome(type), StateProblem::initialWithoutFlow, strays);
        withoutEffect()
                .forEach((method, all) -> strays.add(new Stray(Visibility.typeOf(method), problem(method, all))));
        add(
                Annotations.SAMPLE,
                type -> !Annotations.has(type, Annotations.FLOW),
                SampleProblem::sampleWithoutFlow,
                strays);
        return strays;
    }

    private interface Wrong {
        Problem problem(Place place, String method, String type);
    }

    /** Adds the methods with the annotation that stand in a type where they are of no use. */
    private void add(String annotation, Predicate<TypeElement> useless, Wrong wrong, List<Stray> strays) {
        for (ExecutableElement method : methods(annotation)) {
            TypeElement type = Visibility.typeOf(method);
            if (useless.test(type)) {
                strays.add(new Stray(
                        type, wrong.problem(place(method, annotation), name(method), Spelling.inShort(type))));
            }
        }
    }

    /** An annotation on a method, or on a parameter of one, that is no processor. */
    private record WithoutEffect(Element element, String annotation) {
        /** As people write it: {@code @Input on text}. */
        String words() {
            return element instanceof ExecutableElement ? shortName() : shortName() + " on " + element.getSimpleName();
        }

        String shortName() {
            return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
        }
    }

    /** Those on methods first, which then tell it of all. */
    private Map<ExecutableElement, List<WithoutEffect>> withoutEffect() {
        Map<ExecutableElement, List<WithoutEffect>> found = new LinkedHashMap<>();
        for (String annotation : OF_PROCESSORS) {
            for (Element element : annotated(annotation)) {
                Element around = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
                if (around instanceof ExecutableElement method
                        && !Annotations.has(method, Annotations.PROCESSOR)
                        && !(Annotations.has(method, Annotations.INITIAL) && element != method)
                        && !(annotation.equals(Annotations.SECRET) && isOfComponent(element, method))) {
                    found.computeIfAbsent(method, any -> new ArrayList<>()).add(new WithoutEffect(element, annotation));
                }
            }
        }
        return found;
    }

    /** The compiler copies what stands on a component to its accessor, and to the parameter of the constructor. */
    private static boolean isOfComponent(Element element, ExecutableElement method) {
        return Visibility.typeOf(method).getRecordComponents().stream()
                .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
                .anyMatch(component -> element.equals(method)
                        ? method.getParameters().isEmpty()
                        : method.getKind() == ElementKind.CONSTRUCTOR && Secrets.isMarked(component));
    }

    private static Problem problem(ExecutableElement method, List<WithoutEffect> all) {
        WithoutEffect first = all.get(0);
        SourcePlace place = place(first.element(), first.annotation());
        String others = all.stream().map(WithoutEffect::words).collect(Collectors.joining(", "));
        if (first.annotation().equals(Annotations.SPREAD)) {
            return MethodProblem.spreadWithoutProcessor(place, name(method), others);
        }
        if (first.annotation().equals(Annotations.WHEN)) {
            String expression =
                    Annotations.text(Annotations.find(method, Annotations.WHEN).orElseThrow(), "value");
            return MethodProblem.guardWithoutProcessor(place, name(method), expression, others);
        }
        if (first.annotation().equals(Annotations.SECRET) && first.element().equals(method)) {
            boolean isInitial = Annotations.has(method, Annotations.INITIAL);
            return ValueProblem.secretWithoutEffect(
                    place,
                    name(method),
                    isInitial ? NotSecret.INITIAL : NotSecret.METHOD,
                    isInitial ? Annotations.name(method, Annotations.INITIAL) : "");
        }
        return ParameterProblem.strayAnnotation(
                place,
                others,
                all.size() > 1,
                name(method),
                SourcePlace.of(method),
                method.getKind() == ElementKind.METHOD);
    }

    /** Types that a flow includes: what is wrong with them is told there. */
    private Set<TypeElement> included() {
        return annotated(Annotations.FLOW).stream()
                .flatMap(flow -> Annotations.find(flow, Annotations.FLOW).stream())
                .flatMap(annotation -> Annotations.list(annotation, "include").stream())
                .flatMap(value -> Annotations.type(value).stream())
                .collect(Collectors.toSet());
    }

    /** Types that are no flows but whose methods a flow may inherit. */
    public List<TypeElement> bases() {
        return Stream.of(Annotations.PROCESSOR, Annotations.INITIAL)
                .flatMap(annotation -> methods(annotation).stream())
                .map(Visibility::typeOf)
                .distinct()
                .filter(type -> !Annotations.has(type, Annotations.FLOW) && isBase(type))
                .toList();
    }

    /** Whether processors belong into such a type. */
    static boolean isHome(TypeElement type) {
        return Annotations.has(type, Annotations.FLOW) || isBase(type);
    }

    private static boolean isBase(TypeElement type) {
        return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static SourcePlace place(Element element, String annotation) {
        AnnotationMirror mirror = Annotations.find(element, annotation).orElseThrow();
        return SourcePlace.of(element, mirror);
    }

    private static String name(ExecutableElement method) {
        Name name = method.getKind() == ElementKind.CONSTRUCTOR
                ? Visibility.typeOf(method).getSimpleName()
                : method.getSimpleName();
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** The methods that carry the annotation; where else it may stand is for the compiler to tell. */
    private Set<ExecutableElement> methods(String annotation) {
        return ElementFilter.methodsIn(new LinkedHashSet<>(annotated(annotation)));
    }

    private List<Element> annotated(String annotation) {
        return annotated.getOrDefault(annotation, List.of());
    }
}
