package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.RecordedProcessor;
import dev.leat.processor.model.Remark;
import dev.leat.processor.model.Ways;
import dev.leat.processor.problem.Elsewhere;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one flow share: the compiler's services, the flow's point of view, and the mistakes found on the
 * way.
 *
 * @param sources what is compiled from source now
 * @param remarks what people want to know of methods
 * @param way where the flow leads to what is being read, for what has no source in this compilation
 */
record Reading(
        Elements elements,
        javax.lang.model.util.Types types,
        RecordedNames recordedNames,
        Sources sources,
        TypeElement flow,
        Visibility visibility,
        TypeReader typeReader,
        Ways ways,
        SourcePlace way,
        Remarks remarks,
        List<Problem> problems) {
    static Reading of(
            Elements elements,
            javax.lang.model.util.Types types,
            Set<String> sources,
            Remarks remarks,
            TypeElement flow) {
        Visibility visibility = new Visibility(Visibility.packageOf(flow));
        return new Reading(
                elements,
                types,
                new RecordedNames(elements, types),
                new Sources(sources),
                flow,
                visibility,
                new TypeReader(types, visibility),
                WaysReader.read(flow),
                SourcePlace.ofFlow(flow).asWay(),
                remarks,
                new ArrayList<>());
    }

    /** The same reading of a type that the flow includes at that place. */
    Reading through(SourcePlace include) {
        return with(include.asWay(), problems);
    }

    /** The same reading, with its mistakes untold because a greater one is told. */
    Reading silent() {
        return with(way, new ArrayList<>());
    }

    private Reading with(SourcePlace anyWay, List<Problem> anyProblems) {
        return new Reading(
                elements,
                types,
                recordedNames,
                sources,
                flow,
                visibility,
                typeReader,
                ways,
                anyWay,
                remarks,
                anyProblems);
    }

    String flowName() {
        return Spelling.inShort(flow);
    }

    SourcePlace flowPlace() {
        return SourcePlace.ofFlow(flow);
    }

    ModuleSight sight() {
        return new ModuleSight(elements, flow);
    }

    /** Where to point for an element; where it is included if it has no source in this compilation. */
    Place place(Element element) {
        return sources.contain(element) ? SourcePlace.of(element) : way;
    }

    Place place(Element element, AnnotationMirror annotation) {
        return sources.contain(element) ? SourcePlace.of(element, annotation) : way;
    }

    /** Where to point for a value in an annotation. */
    Place place(Element element, AnnotationMirror annotation, String member) {
        return sources.contain(element)
                ? new SourcePlace(
                        element,
                        annotation,
                        Annotations.value(annotation, member).orElse(null))
                : way;
    }

    /** A type as generated code shall name it: unreadable, and told, where it cannot. */
    JavaType nameable(TypeMirror type, String method, Place place) {
        JavaType read = typeReader.nameable(type);
        if (read != null) {
            return read;
        }
        visibility
                .hiddenIn(type)
                .ifPresent(found -> reportHidden(place, method, Spelling.inShort(type), found, elsewhere(found)));
        return JavaType.UNREADABLE;
    }

    void reportHidden(Place place, String method, String type, TypeElement hidden, @Nullable Elsewhere elsewhere) {
        boolean isPrivate = hidden.getModifiers().contains(Modifier.PRIVATE);
        report(MethodProblem.inaccessibleType(place, method, type, Spelling.inShort(hidden), isPrivate, elsewhere));
    }

    /** What to do about a type that is hidden in a class file; null where its source is at hand. */
    @Nullable
    Elsewhere elsewhere(TypeElement hidden) {
        String include = way.include();
        return elsewhere(hidden, include.isEmpty() ? "" : "delete " + include + " from `include`");
    }

    @Nullable
    Elsewhere elsewhere(TypeElement hidden, String leaveOut) {
        String home = Visibility.packageOf(hidden).getQualifiedName().toString();
        return isSource(hidden) ? null : new Elsewhere(flowName(), home, leaveOut);
    }

    /** What people want to know of a method, where the flow is asked for as a graph. */
    Remark remark(ExecutableElement method) {
        return ways.ask(Way.GRAPH) ? remarks.of(method) : Remark.NONE;
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    boolean isChecked(TypeMirror thrown) {
        return new Closings(types, elements).isChecked(thrown);
    }

    /** What an earlier compilation recorded of a method; null for one of this compilation, or where nothing was. */
    @Nullable
    RecordedProcessor recorded(ExecutableElement method) {
        TypeElement declaring = Visibility.typeOf(method);
        return isSource(declaring) ? null : recordedNames.of(declaring).get(recordedNames.signature(method));
    }

    boolean isSource(TypeElement type) {
        return sources.contain(type);
    }
}
