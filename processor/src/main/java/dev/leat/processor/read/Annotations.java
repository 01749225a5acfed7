package dev.leat.processor.read;

import dev.leat.model.CutOff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads annotations by name, so that no class of the user's program is ever loaded. */
final class Annotations {
    static final String FLOW = "dev.leat.Flow";
    static final String PROCESSOR = "dev.leat.Processor";
    static final String INPUT = "dev.leat.Input";
    static final String FROM = "dev.leat.From";
    static final String DEPENDS = "dev.leat.Depends";
    static final String SPREAD = "dev.leat.Spread";
    static final String WHEN = "dev.leat.When";
    static final String MATCH = "dev.leat.Match";
    static final String EACH = "dev.leat.Each";
    static final String ALL = "dev.leat.All";
    static final String LAST = "dev.leat.Last";
    static final String FIRST = "dev.leat.First";
    static final String PER = "dev.leat.Per";
    static final String PREVIOUS = "dev.leat.Previous";
    static final String INITIAL = "dev.leat.Initial";
    static final String SAMPLE = "dev.leat.Sample";
    static final String SECRET = "dev.leat.Secret";
    static final String RECORDED = "dev.leat.RecordedProcessors";

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (nameOf(annotation).contentEquals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    static AnnotationMirror flow(TypeElement flow) {
        return find(flow, FLOW).orElseThrow();
    }

    /** The methods of a type's own that carry it, in the order in which the compiler shows them. */
    static Stream<ExecutableElement> methods(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(method -> has(method, name));
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    static Name nameOf(AnnotationMirror annotation) {
        return typeOf(annotation).getQualifiedName();
    }

    static TypeElement typeOf(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** The value that is written down; empty where the default holds. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The name that an annotation gives to what the method makes, else the method's own. */
    static String name(ExecutableElement method, String annotation) {
        String given = text(find(method, annotation).orElseThrow(), "value");
        return given.isEmpty() ? method.getSimpleName().toString() : given;
    }

    static String text(AnnotationMirror annotation, String member) {
        return value(annotation, member)
                .map(value -> value.getValue().toString())
                .orElse("");
    }

    /**
     * The values of an array-valued member; where the whole member cannot be resolved, the one thing that stands there.
     */
    static List<AnnotationValue> list(AnnotationMirror annotation, String member) {
        List<AnnotationValue> values = new ArrayList<>();
        value(annotation, member).ifPresent(value -> {
            if (value.getValue() instanceof List<?> list) {
                list.forEach(each -> values.add((AnnotationValue) each));
            } else {
                values.add(value);
            }
        });
        return values;
    }

    /** The cut-off that is written down; empty where the default holds or something else stands there. */
    static Optional<CutOff> cutOff(AnnotationMirror annotation) {
        return value(annotation, "cutOff").flatMap(value -> constant(value, CutOff.class));
    }

    /** The constant that a value names; empty where something else stands there. */
    static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
        String written = value.getValue().toString();
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(written.substring(written.lastIndexOf('.') + 1)))
                .findFirst();
    }

    /** The class that a class literal names; empty for a primitive or an array. */
    static Optional<TypeElement> type(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type
                ? Optional.ofNullable(TypeParts.classOf(type))
                : Optional.empty();
    }
}
