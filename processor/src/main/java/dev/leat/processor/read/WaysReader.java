package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.Ways;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads in which ways a flow shall be run. */
final class WaysReader {
    private WaysReader() {}

    static Ways read(TypeElement flow) {
        AnnotationMirror annotation = Annotations.flow(flow);
        Set<Way> asked = EnumSet.noneOf(Way.class);
        Set<Way> possible = asked;
        for (AnnotationValue value : Annotations.list(annotation, "ways")) {
            Optional<Way> way = Annotations.constant(value, Way.class);
            way.ifPresent(asked::add);
            if (way.isEmpty()) {
                possible = EnumSet.allOf(Way.class);
            }
        }
        return new Ways(asked, possible, targets(flow, annotation));
    }

    private static List<Ways.Target> targets(TypeElement flow, AnnotationMirror annotation) {
        return Annotations.list(annotation, "targets").stream()
                .filter(value -> value.getValue() instanceof String)
                .map(value -> new Ways.Target(value.getValue().toString(), new SourcePlace(flow, annotation, value)))
                .toList();
    }
}
