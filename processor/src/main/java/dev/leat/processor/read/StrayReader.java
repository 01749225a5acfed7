package dev.leat.processor.read;

import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.SampleProblem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds annotations of ours that stand where they have no effect. */
public final class StrayReader {
    private static final List<String> ANNOTATIONS = List.of(
            Annotations.FLOW,
            Annotations.PROCESSOR,
            Annotations.INPUT,
            Annotations.DEPENDS,
            Annotations.FROM,
            Annotations.PREVIOUS,
            Annotations.INITIAL,
            Annotations.SPREAD,
            Annotations.WHEN,
            Annotations.MATCH,
            Annotations.SAMPLE);

    private final Map<String, List<Element>> annotated = new HashMap<>();

    /** Asks for all annotations at once: the compiler goes through all elements for each question. */
    public StrayReader(Elements elements, RoundEnvironment round) {
        TypeElement[] types = ANNOTATIONS.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        for (Element element : round.getElementsAnnotatedWithAny(types)) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                annotated
                        .computeIfAbsent(Annotations.nameOf(annotation).toString(), any -> new ArrayList<>())
                        .add(element);
            }
        }
    }

    /** A mistake and the type it stands in. */
    public record Stray(TypeElement type, Problem problem) {}

    public List<Stray> read() {
        List<Stray> strays = new ArrayList<>();
        Set<TypeElement> seen = new HashSet<>(included());
        for (ExecutableElement method : methods(Annotations.PROCESSOR)) {
            TypeElement type = Visibility.typeOf(method);
            if (seen.add(type) && !isHome(type)) {
                strays.add(new Stray(
                        type,
                        new MethodProblem.NotInAFlow(
                                place(method, Annotations.PROCESSOR), name(method), Spelling.inShort(type))));
            }
        }
        for (String annotation : List.of(
                Annotations.INPUT, Annotations.DEPENDS, Annotations.FROM, Annotations.PREVIOUS, Annotations.MATCH)) {
            for (Element parameter : annotated(annotation)) {
                if (parameter.getKind() == ElementKind.PARAMETER
                        && parameter.getEnclosingElement() instanceof ExecutableElement method
                        && !Annotations.has(method, Annotations.PROCESSOR)
                        && !Annotations.has(method, Annotations.INITIAL)) {
                    String shortName = annotation.substring(annotation.lastIndexOf('.') + 1);
                    strays.add(new Stray(
                            Visibility.typeOf(method),
                            new ParameterProblem.StrayAnnotation(
                                    place(parameter, annotation),
                                    "@" + shortName,
                                    parameter.getSimpleName().toString(),
                                    name(method),
                                    method.getKind() == ElementKind.METHOD)));
                }
            }
        }
        for (ExecutableElement method : methods(Annotations.INITIAL)) {
            TypeElement type = Visibility.typeOf(method);
            if (seen.add(type) && !isHome(type)) {
                strays.add(new Stray(
                        type,
                        new StateProblem.InitialWithoutFlow(
                                place(method, Annotations.INITIAL), name(method), Spelling.inShort(type))));
            }
        }
        for (ExecutableElement method : methods(Annotations.SPREAD)) {
            if (!Annotations.has(method, Annotations.PROCESSOR)) {
                strays.add(new Stray(
                        Visibility.typeOf(method),
                        new MethodProblem.SpreadWithoutProcessor(place(method, Annotations.SPREAD), name(method))));
            }
        }
        for (ExecutableElement method : methods(Annotations.WHEN)) {
            if (!Annotations.has(method, Annotations.PROCESSOR)) {
                String expression = Annotations.find(method, Annotations.WHEN)
                        .map(annotation -> Annotations.text(annotation, "value"))
                        .orElse("");
                strays.add(new Stray(
                        Visibility.typeOf(method),
                        new MethodProblem.GuardWithoutProcessor(
                                place(method, Annotations.WHEN), name(method), expression)));
            }
        }
        for (ExecutableElement method : methods(Annotations.SAMPLE)) {
            TypeElement type = Visibility.typeOf(method);
            if (!Annotations.has(type, Annotations.FLOW)) {
                strays.add(new Stray(
                        type,
                        new SampleProblem.SampleWithoutFlow(
                                place(method, Annotations.SAMPLE), name(method), Spelling.inShort(type))));
            }
        }
        return strays;
    }

    /** Types that a flow includes: what is wrong with them is told there. */
    private Set<TypeElement> included() {
        return annotated(Annotations.FLOW).stream()
                .flatMap(flow -> Annotations.find(flow, Annotations.FLOW).stream())
                .flatMap(annotation -> Annotations.list(annotation, "include").stream())
                .flatMap(value -> value.getValue() instanceof DeclaredType declared
                        ? Stream.of((TypeElement) declared.asElement())
                        : Stream.empty())
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
