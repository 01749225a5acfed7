package dev.leat.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Whether type arguments are within the bounds of their parameters, which the compiler finds out later. */
record Bounds(Types types) {
    boolean hold(TypeMirror type) {
        return !TypeParts.has(type, part -> part instanceof DeclaredType declared && !argumentsHold(declared));
    }

    /** Wildcards are let pass: what they stand for has a say as well. */
    private boolean argumentsHold(DeclaredType type) {
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        Map<Element, TypeMirror> known = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            known.put(parameters.get(i), arguments.get(i));
        }
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror argument = arguments.get(i);
            if (!(argument instanceof WildcardType)
                    && !parameters.get(i).getBounds().stream().allMatch(bound -> holds(argument, bound, known))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(TypeMirror argument, TypeMirror declared, Map<Element, TypeMirror> known) {
        TypeMirror bound = with(known, declared);
        return bound == null
                || TypeParts.isOpen(argument)
                || TypeParts.isOpen(bound)
                || types.isAssignable(argument, bound);
    }

    /** The type with its variables replaced; null where that makes none. */
    private @Nullable TypeMirror with(Map<Element, TypeMirror> known, TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            TypeMirror argument = known.getOrDefault(variable.asElement(), type);
            return argument instanceof WildcardType ? null : argument;
        }
        if (type instanceof ArrayType array) {
            TypeMirror component = with(known, array.getComponentType());
            return component == null ? null : types.getArrayType(component);
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror above = wildcard.getExtendsBound();
            TypeMirror below = wildcard.getSuperBound();
            TypeMirror bound = above == null ? below : above;
            TypeMirror replaced = bound == null ? null : with(known, bound);
            return replaced == null
                    ? types.getWildcardType(null, null)
                    : types.getWildcardType(above == null ? null : replaced, above == null ? replaced : null);
        }
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared(known, declared)
                : type;
    }

    private @Nullable TypeMirror declared(Map<Element, TypeMirror> known, DeclaredType type) {
        if (type.getEnclosingType() instanceof DeclaredType) {
            return null;
        }
        TypeMirror[] arguments = new TypeMirror[type.getTypeArguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            TypeMirror argument = with(known, type.getTypeArguments().get(i));
            if (argument == null) {
                return null;
            }
            arguments[i] = argument;
        }
        return types.getDeclaredType((TypeElement) type.asElement(), arguments);
    }
}
