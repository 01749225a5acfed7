package dev.leat.processor.read;

import dev.leat.Way;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.Ways;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        return new Ways(asked, possible, names(flow, "targets", Ways.Target::new));
    }

    /** The names in a member of the flow's annotation, each with its place. */
    static <N> List<N> names(TypeElement flow, String member, BiFunction<String, Place, N> made) {
        AnnotationMirror annotation = Annotations.flow(flow);
        return Annotations.list(annotation, member).stream()
                .filter(value -> value.getValue() instanceof String)
                .map(value -> made.apply(value.getValue().toString(), new SourcePlace(flow, annotation, value)))
                .toList();
    }
}
