package dev.leat.processor.read;

import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds annotations of ours that stand where they have no effect. */
public final class StrayReader {
    private final Elements elements;
    private final RoundEnvironment round;

    public StrayReader(Elements elements, RoundEnvironment round) {
        this.elements = elements;
        this.round = round;
    }

    /** A mistake and the type it stands in. */
    public record Stray(TypeElement type, Problem problem) {}

    public List<Stray> read() {
        List<Stray> strays = new ArrayList<>();
        for (Element method : annotated(Annotations.PROCESSOR)) {
            TypeElement type = Visibility.typeOf(method);
            if (!isHome(type)) {
                strays.add(new Stray(
                        type,
                        new MethodProblem.NotInAFlow(
                                place(method, Annotations.PROCESSOR), name(method), Spelling.inShort(type))));
            }
        }
        for (String annotation : List.of(Annotations.INPUT, Annotations.DEPENDS, Annotations.FROM)) {
            for (Element parameter : annotated(annotation)) {
                Element method = Objects.requireNonNull(parameter.getEnclosingElement());
                if (!Annotations.has(method, Annotations.PROCESSOR)) {
                    String shortName = annotation.substring(annotation.lastIndexOf('.') + 1);
                    strays.add(new Stray(
                            Visibility.typeOf(method),
                            new ParameterProblem.StrayAnnotation(
                                    place(parameter, annotation),
                                    "@" + shortName,
                                    parameter.getSimpleName().toString(),
                                    name(method))));
                }
            }
        }
        for (Element method : annotated(Annotations.SPREAD)) {
            if (!Annotations.has(method, Annotations.PROCESSOR)) {
                strays.add(new Stray(
                        Visibility.typeOf(method),
                        new MethodProblem.SpreadWithoutProcessor(place(method, Annotations.SPREAD), name(method))));
            }
        }
        return strays;
    }

    /** Types that are no flows but whose processors a flow may inherit. */
    public List<TypeElement> bases() {
        return annotated(Annotations.PROCESSOR).stream()
                .map(method -> Visibility.typeOf(method))
                .filter(type -> !Annotations.has(type, Annotations.FLOW) && isBase(type))
                .distinct()
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

    private static String name(Element method) {
        return ((ExecutableElement) method)
                .getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    private List<? extends Element> annotated(String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? List.of() : List.copyOf(round.getElementsAnnotatedWith(type));
    }
}
