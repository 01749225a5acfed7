package dev.leat.processor.read;

import dev.leat.processor.model.Literals;
import dev.leat.processor.model.Qualifier;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Spells annotations so that equal ones have equal texts, whatever the order of their members and whether defaults are
 * written down; {@link AnnotationMirror#toString()} differs from compiler to compiler.
 */
final class AnnotationSpelling {
    private AnnotationSpelling() {}

    /** {@code @jakarta.inject.Named("shop")}. */
    static String spell(AnnotationMirror annotation) {
        return qualifier(annotation).toString();
    }

    static Qualifier qualifier(AnnotationMirror annotation) {
        return new Qualifier(Spelling.name(Annotations.typeOf(annotation)), spell(written(annotation)));
    }

    private static String spell(SortedMap<String, String> members) {
        if (members.isEmpty()) {
            return "";
        }
        return members.keySet().equals(Set.of("value"))
                ? "(" + members.get("value") + ")"
                : members.entrySet().stream()
                        .map(member -> member.getKey() + " = " + member.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The values of the members that are not the default. */
    private static SortedMap<String, String> written(AnnotationMirror annotation) {
        SortedMap<String, String> written = new TreeMap<>();
        annotation.getElementValues().forEach((method, value) -> {
            String spelled = spell(value);
            if (method.getDefaultValue() == null || !spelled.equals(spell(method.getDefaultValue()))) {
                written.put(method.getSimpleName().toString(), spelled);
            }
        });
        return written;
    }

    private static String spell(AnnotationValue value) {
        Object known = value.getValue();
        if (known instanceof String text) {
            return Literals.of(text);
        }
        if (known instanceof Character letter) {
            return Literals.of(letter);
        }
        if (known instanceof Long) {
            return known + "L";
        }
        if (known instanceof Float) {
            return known + "f";
        }
        if (known instanceof TypeMirror type) {
            return Spelling.inFull(type) + ".class";
        }
        if (known instanceof VariableElement constant) {
            return Spelling.inFull(constant.asType()) + "." + constant.getSimpleName();
        }
        if (known instanceof AnnotationMirror annotation) {
            return spell(annotation);
        }
        return known instanceof List<?> values ? spell(values) : known.toString();
    }

    private static String spell(List<?> values) {
        List<String> all =
                values.stream().map(value -> spell((AnnotationValue) value)).toList();
        return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
    }
}
