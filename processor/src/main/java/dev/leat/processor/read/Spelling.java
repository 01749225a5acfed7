package dev.leat.processor.read;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Reads what a type is put together from, and spells it, without its annotations: {@link TypeMirror#toString()} mixes
 * them in differently from compiler to compiler.
 */
final class Spelling {
    private Spelling() {}

    static TypeForm form(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> ofClass((DeclaredType) type);
            case ARRAY -> new TypeForm.OfArray(form(((ArrayType) type).getComponentType()));
            case WILDCARD -> wildcard((WildcardType) type);
            case TYPEVAR ->
                new TypeForm.Symbol(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case VOID, NONE -> new TypeForm.Symbol(nameOf(type.getKind()));
            default ->
                type.getKind().isPrimitive()
                        ? new TypeForm.Primitive(nameOf(type.getKind()))
                        : new TypeForm.Symbol(type.toString());
        };
    }

    static ClassName name(TypeElement type) {
        return new ClassName(Visibility.packageOf(type).getQualifiedName().toString(), inShort(type));
    }

    static String inFull(TypeMirror type) {
        return form(type).spelled(ClassName::canonicalName);
    }

    static String inShort(TypeMirror type) {
        return form(type).spelled(ClassName::shortName);
    }

    /** The name of a class within its package: {@code Map.Entry}. */
    static String inShort(TypeElement type) {
        Element around = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        return around instanceof TypeElement outer ? inShort(outer) + "." + name : name;
    }

    /** The type parameters that a class declares: {@code K, V}. */
    static String parameters(TypeElement type) {
        return type.getTypeParameters().stream().map(Element::toString).collect(Collectors.joining(", "));
    }

    private static String nameOf(TypeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static TypeForm.OfClass ofClass(DeclaredType type) {
        List<TypeForm> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(form(argument));
        }
        return new TypeForm.OfClass(name((TypeElement) type.asElement()), genericAround(type), arguments);
    }

    private static Optional<TypeForm.OfClass> genericAround(DeclaredType type) {
        return TypeParts.around(type)
                .map(Spelling::ofClass)
                .filter(outer ->
                        outer.around().isPresent() || !outer.arguments().isEmpty());
    }

    private static TypeForm wildcard(WildcardType type) {
        TypeMirror extended = type.getExtendsBound();
        TypeMirror superior = type.getSuperBound();
        if (extended != null) {
            return TypeForm.Wildcard.extending(form(extended));
        }
        return superior == null ? TypeForm.Wildcard.OPEN : TypeForm.Wildcard.above(form(superior));
    }
}
