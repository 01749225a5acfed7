package dev.leat.processor.read;

import dev.leat.processor.model.Literals;
import dev.leat.processor.model.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
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
        List<Member> members = ElementFilter.methodsIn(
                        Annotations.typeOf(annotation).getEnclosedElements())
                .stream()
                .flatMap(method -> written(annotation, method).stream())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new Qualifier(Spelling.name(Annotations.typeOf(annotation)), spell(members));
    }

    private record Member(String name, String value) {
        @Override
        public String toString() {
            return name + " = " + value;
        }
    }

    private static String spell(List<Member> members) {
        if (members.isEmpty()) {
            return "";
        }
        return members.size() == 1 && members.get(0).name().equals("value")
                ? "(" + members.get(0).value() + ")"
                : members.stream().map(Member::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The member's value, unless it is the default. */
    private static Optional<Member> written(AnnotationMirror annotation, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String byDefault = method.getDefaultValue() == null ? "" : SPELLING.visit(method.getDefaultValue());
        return Annotations.value(annotation, name)
                .map(SPELLING::visit)
                .filter(value -> !value.equals(byDefault))
                .map(value -> new Member(name, value));
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
