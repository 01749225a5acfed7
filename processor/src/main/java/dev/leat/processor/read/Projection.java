package dev.leat.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Names what is got out of an object whose type has wildcards: of each unknown type no more is known than its bounds,
 * as with a variable declared with {@code var}.
 */
record Projection(Types types) {
    /** The narrowest type that can be written down and holds the same objects; of several bounds the first. */
    TypeMirror of(TypeMirror type) {
        return upward(type, new HashSet<>());
    }

    /** @param within the unknown types whose bounds are being written down, which may mention themselves */
    private TypeMirror upward(TypeMirror type, Set<TypeVariable> within) {
        if (type instanceof TypeVariable unknown) {
            within.add(unknown);
            TypeMirror bound = upward(unknown.getUpperBound(), within);
            within.remove(unknown);
            return bound;
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? types.erasure(wildcard) : upward(bound, within);
        }
        if (type instanceof IntersectionType intersection) {
            return upward(intersection.getBounds().get(0), within);
        }
        if (type instanceof ArrayType array && TypeParts.isOpen(type)) {
            return types.getArrayType(upward(array.getComponentType(), within));
        }
        return type instanceof DeclaredType declared && TypeParts.isOpen(type) ? declared(declared, within) : type;
    }

    private TypeMirror declared(DeclaredType type, Set<TypeVariable> within) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        TypeMirror[] projected = new TypeMirror[arguments.size()];
        for (int i = 0; i < projected.length; i++) {
            projected[i] = argument(arguments.get(i), within);
        }
        TypeElement element = (TypeElement) type.asElement();
        return type.getEnclosingType() instanceof DeclaredType around
                ? types.getDeclaredType((DeclaredType) upward(around, within), element, projected)
                : types.getDeclaredType(element, projected);
    }

    private TypeMirror argument(TypeMirror argument, Set<TypeVariable> within) {
        if (!TypeParts.isOpen(argument)) {
            return argument;
        }
        if (argument instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null || mentions(bound, within)
                    ? types.getWildcardType(null, null)
                    : extending(upward(bound, within));
        }
        if (mentions(argument, within)) {
            return types.getWildcardType(null, null);
        }
        TypeMirror bound = upward(argument, within);
        TypeMirror least = argument instanceof TypeVariable unknown ? unknown.getLowerBound() : null;
        return least != null && least.getKind() != TypeKind.NULL && isObject(bound) && !TypeParts.isOpen(least)
                ? types.getWildcardType(null, least)
                : extending(bound);
    }

    private WildcardType extending(TypeMirror bound) {
        return types.getWildcardType(isObject(bound) ? null : bound, null);
    }

    private static boolean isObject(TypeMirror type) {
        return TypeParts.isOf(type, "java.lang.Object");
    }

    private static boolean mentions(TypeMirror type, Set<TypeVariable> unknown) {
        return TypeParts.has(type, part -> part instanceof TypeVariable variable && unknown.contains(variable));
    }
}
