package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The compiler's types behind {@link JavaType}s. */
public final class Types implements Typing {
    private final javax.lang.model.util.Types types;

    public Types(javax.lang.model.util.Types types) {
        this.types = types;
    }

    static JavaType read(TypeMirror type) {
        int slots = type.getKind() == TypeKind.LONG || type.getKind() == TypeKind.DOUBLE ? 2 : 1;
        return new JavaType(Spelling.inFull(type), Spelling.inShort(type), slots, type);
    }

    /** Whether the type mentions a type variable. */
    static boolean isOpen(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isOpen(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() != null && isOpen(wildcard.getExtendsBound()))
                    || (wildcard.getSuperBound() != null && isOpen(wildcard.getSuperBound()));
        }
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Types::isOpen));
    }

    @Override
    public boolean assignable(JavaType made, JavaType taken) {
        TypeMirror from = made.mirror();
        TypeMirror to = taken.mirror();
        return from == null || to == null || made.equals(taken) || types.isAssignable(from, to);
    }

    @Override
    public List<String> structure(JavaType type) {
        return type.mirror() == null ? List.of() : Structure.of(type.mirror());
    }

    @Override
    public boolean subtype(JavaType one, JavaType other) {
        TypeMirror sub = one.mirror();
        TypeMirror superior = other.mirror();
        return sub != null
                && superior != null
                && !one.isPrimitive()
                && !other.isPrimitive()
                && !one.equals(other)
                && types.isSubtype(sub, superior);
    }

    @Override
    public Optional<JavaType> content(JavaType type) {
        return type.mirror() instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.util.Optional")
                        && declared.getTypeArguments().size() == 1
                        && !(declared.getTypeArguments().get(0) instanceof WildcardType)
                ? Optional.of(read(declared.getTypeArguments().get(0)))
                : Optional.empty();
    }

    @Override
    public List<String> cases(JavaType type) {
        return new Cases(types).of(type.mirror());
    }

    @Override
    public List<String> casesOf(JavaType part, JavaType whole) {
        return part.mirror() == null || whole.mirror() == null
                ? List.of()
                : new Cases(types).of(part.mirror(), whole.mirror());
    }

    @Override
    public boolean isEnum(JavaType type) {
        return type.mirror() instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** As far as erasure goes: each type argument has to follow from the wider type's. */
    @Override
    public boolean testable(JavaType one, JavaType other) {
        if (!(one.mirror() instanceof DeclaredType declared)) {
            return true;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (!(other.mirror() instanceof DeclaredType superior)
                || declared.getTypeArguments().stream().allMatch(Types::isUnbounded)) {
            return true;
        }
        TypeMirror erased = types.erasure(superior);
        return element.getTypeParameters().stream()
                .allMatch(parameter -> supertypes((DeclaredType) element.asType())
                        .filter(above -> types.isSameType(types.erasure(above), erased))
                        .anyMatch(above -> above.getTypeArguments().stream()
                                .anyMatch(argument -> types.isSameType(argument, parameter.asType()))));
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    private Stream<DeclaredType> supertypes(DeclaredType type) {
        return Stream.concat(
                Stream.of(type),
                types.directSupertypes(type).stream().flatMap(above -> supertypes((DeclaredType) above)));
    }

    @Override
    public Optional<JavaType> sealedAbove(List<JavaType> below) {
        return new Cases(types).above(below);
    }

    @Override
    public Optional<JavaType> element(JavaType type) {
        if (type.mirror() instanceof ArrayType array) {
            return Optional.of(read(array.getComponentType()));
        }
        return type.mirror() instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(read(declared.getTypeArguments().get(0)))
                : Optional.empty();
    }
}
