package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in the present round. Compilers enter all classes anew in every round and know the positions of the
 * newest elements only, so that a place from an earlier round must be looked up again before it is reported.
 */
public final class PresentPlaces {
    private final Elements elements;
    private final List<String> sources;

    /** @param sources the outermost types that are compiled from source now, in the compiler's order */
    public PresentPlaces(Elements elements, Iterable<String> sources) {
        this.elements = elements;
        List<String> names = new ArrayList<>();
        sources.forEach(names::add);
        this.sources = List.copyOf(names);
    }

    /** The same place among the elements of the present round. */
    public SourcePlace of(SourcePlace place) {
        Element element = present(place.element());
        AnnotationMirror annotation = place.annotation() == null ? null : present(place.annotation(), element);
        AnnotationValue value = place.annotation() == null || place.value() == null || annotation == null
                ? null
                : present(place.value(), place.annotation(), annotation);
        return new SourcePlace(element, annotation, value);
    }

    private Element present(Element element) {
        if (element instanceof TypeElement type) {
            TypeElement found = elements.getTypeElement(type.getQualifiedName());
            return found == null ? type : found;
        }
        Element around = element.getEnclosingElement();
        if (around == null) {
            return element;
        }
        Element presentAround = present(around);
        if (element instanceof VariableElement && around instanceof ExecutableElement method) {
            int index = method.getParameters().indexOf(element);
            return index >= 0 && presentAround instanceof ExecutableElement present
                    ? present.getParameters().get(index)
                    : presentAround;
        }
        return presentAround.getEnclosedElements().stream()
                .filter(member -> member.getKind() == element.getKind()
                        && member.toString().equals(element.toString()))
                .findFirst()
                .<Element>map(member -> member)
                .orElse(presentAround);
    }

    private static @Nullable AnnotationMirror present(AnnotationMirror annotation, Element element) {
        return Annotations.find(element, Annotations.nameOf(annotation).toString())
                .orElse(null);
    }

    /** The value of the same member or, in a list, at the same position. */
    private static @Nullable AnnotationValue present(
            AnnotationValue value, AnnotationMirror before, AnnotationMirror now) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                before.getElementValues().entrySet()) {
            String member = entry.getKey().getSimpleName().toString();
            if (entry.getValue() == value) {
                return Annotations.value(now, member).orElse(null);
            }
            if (entry.getValue().getValue() instanceof List<?> list && list.contains(value)) {
                List<AnnotationValue> values = Annotations.list(now, member);
                int index = list.indexOf(value);
                return index < values.size() ? values.get(index) : null;
            }
        }
        return null;
    }

    /** By source file in the compiler's order, then from top to bottom; equal on the same declaration. */
    public int compare(Place one, Place other) {
        return Arrays.compare(
                order(one).stream().mapToInt(Integer::intValue).toArray(),
                order(other).stream().mapToInt(Integer::intValue).toArray());
    }

    /** Where the place stands: its source, then its position in each declaration around it. */
    public List<Integer> order(Place place) {
        List<Integer> order = new ArrayList<>();
        if (place instanceof SourcePlace source) {
            Element element = present(source.element());
            Element outermost = Visibility.outermost(element);
            while (!element.equals(outermost)) {
                Element around = element.getEnclosingElement();
                order.add(0, siblings(around).indexOf(element));
                element = around;
            }
            order.add(0, sources.indexOf(outermost.toString()));
        }
        return order;
    }

    private static List<? extends Element> siblings(@Nullable Element around) {
        if (around instanceof ExecutableElement method) {
            return method.getParameters();
        }
        return around == null ? List.of() : around.getEnclosedElements();
    }
}
