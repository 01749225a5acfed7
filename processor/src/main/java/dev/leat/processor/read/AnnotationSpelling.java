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
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Spells annotations so that equal ones have equal texts, whatever the order of their members and whether defaults are
 * written down; {@link AnnotationMirror#toString()} differs from compiler to compiler.
 */
final class AnnotationSpelling extends SimpleAnnotationValueVisitor14<String, @Nullable Void> {
    private static final AnnotationSpelling SPELLING = new AnnotationSpelling();

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
            String spelled = SPELLING.visit(value);
            if (method.getDefaultValue() == null || !spelled.equals(SPELLING.visit(method.getDefaultValue()))) {
                written.put(method.getSimpleName().toString(), spelled);
            }
        });
        return written;
    }

    @Override
    protected String defaultAction(Object value, @Nullable Void nothing) {
        return value.toString();
    }

    @Override
    public String visitString(String text, @Nullable Void nothing) {
        return Literals.of(text);
    }

    @Override
    public String visitChar(char letter, @Nullable Void nothing) {
        return Literals.of(letter);
    }

    @Override
    public String visitLong(long number, @Nullable Void nothing) {
        return number + "L";
    }

    @Override
    public String visitFloat(float number, @Nullable Void nothing) {
        return number + "f";
    }

    @Override
    public String visitType(TypeMirror type, @Nullable Void nothing) {
        return Spelling.inFull(type) + ".class";
    }

    @Override
    public String visitEnumConstant(VariableElement constant, @Nullable Void nothing) {
        return Spelling.inFull(constant.asType()) + "." + constant.getSimpleName();
    }

    @Override
    public String visitAnnotation(AnnotationMirror annotation, @Nullable Void nothing) {
        return spell(annotation);
    }

    @Override
    public String visitArray(List<? extends AnnotationValue> values, @Nullable Void nothing) {
        return values.size() == 1
                ? visit(values.get(0))
                : values.stream().map(this::visit).collect(Collectors.joining(", ", "{", "}"));
    }
}
