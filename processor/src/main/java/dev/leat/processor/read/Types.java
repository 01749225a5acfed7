package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Typing;
import java.util.List;
import java.util.Optional;
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
