package dev.leat.processor.read;

import dev.leat.processor.problem.FlowProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * A type whose processors take part in a flow: the flow itself, or what it includes.
 *
 * @param reading with the place at which the flow includes the type
 */
record Included(TypeElement type, Reading reading) {
    /** The flow itself and, depth first, everything it includes, each once. */
    static List<Included> closure(Reading reading) {
        Map<String, Included> closure = new LinkedHashMap<>();
        TypeElement flow = reading.flow();
        closure.put(flow.toString(), new Included(flow, reading));
        AnnotationMirror annotation = Annotations.flow(flow);
        for (AnnotationValue value : Annotations.list(annotation, "include")) {
            include(reading.through(new SourcePlace(flow, annotation, value)), value, closure);
        }
        return List.copyOf(closure.values());
    }

    private static void include(Reading reading, AnnotationValue value, Map<String, Included> closure) {
        String flow = reading.flowName();
        TypeElement included = Annotations.type(value).orElse(null);
        if (included == null) {
            reading.report(FlowProblem.includedTypeIsNoFlow(reading.way(), flow, value.toString(), false));
            return;
        }
        if (closure.containsKey(included.toString())) {
            return;
        }
        Optional<AnnotationMirror> annotation = Annotations.find(included, Annotations.FLOW);
        String name = Spelling.inShort(included);
        if (annotation.isEmpty()) {
            reading.report(FlowProblem.includedTypeIsNoFlow(reading.way(), flow, name, reading.isSource(included)));
        } else if (!included.getTypeParameters().isEmpty() && !reading.isSource(included)) {
            reading.report(FlowProblem.genericFlow(reading.way(), name, Spelling.parameters(included)));
        }
        closure.put(included.toString(), new Included(included, reading));
        includes(included).forEach(next -> include(reading, next, closure));
    }

    /** The types of the closure, as far as they are known yet. */
    static Stream<TypeElement> types(Reading reading) {
        return closure(reading.silent()).stream().map(Included::type);
    }

    private static Stream<AnnotationValue> includes(TypeElement type) {
        return Annotations.find(type, Annotations.FLOW).stream()
                .flatMap(annotation -> Annotations.list(annotation, "include").stream());
    }
}
