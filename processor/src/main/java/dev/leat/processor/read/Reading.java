package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What the readers of one flow share: the compiler's services, the flow's point of view, and the mistakes found on the
 * way.
 *
 * @param sources the outermost types that are compiled from source now
 */
record Reading(
        Elements elements,
        javax.lang.model.util.Types types,
        RecordedNames recordedNames,
        Set<String> sources,
        TypeElement flow,
        Visibility visibility,
        List<Problem> problems) {
    static Reading of(Elements elements, javax.lang.model.util.Types types, Set<String> sources, TypeElement flow) {
        return new Reading(
                elements,
                types,
                new RecordedNames(elements, types),
                sources,
                flow,
                new Visibility(Visibility.packageOf(flow)),
                new ArrayList<>());
    }

    /** Where to point for an element; at the flow where the element has no source in this compilation. */
    Place place(Element element) {
        return sources.contains(RecordedNames.outermost(element).toString())
                ? SourcePlace.of(element)
                : FlowReader.place(flow);
    }

    Place place(Element element, AnnotationMirror annotation) {
        return sources.contains(RecordedNames.outermost(element).toString())
                ? SourcePlace.of(element, annotation)
                : FlowReader.place(flow);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    boolean isChecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .noneMatch(unchecked -> types.isSubtype(
                        thrown, elements.getTypeElement(unchecked).asType()));
    }

    boolean isSource(TypeElement type) {
        return sources.contains(RecordedNames.outermost(type).toString());
    }
}
