package dev.leat.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Spells types without their annotations, which {@link TypeMirror#toString()} mixes in differently from compiler to
 * compiler.
 */
final class Spelling extends SimpleTypeVisitor14<@Nullable Void, StringBuilder> {
    private final boolean qualified;

    private Spelling(boolean qualified) {
        this.qualified = qualified;
    }

    static String inFull(TypeMirror type) {
        return spell(type, true);
    }

    static String inShort(TypeMirror type) {
        return spell(type, false);
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

    private static String spell(TypeMirror type, boolean qualified) {
        StringBuilder text = new StringBuilder();
        type.accept(new Spelling(qualified), text);
        return text.toString();
    }

    @Override
    protected @Nullable Void defaultAction(TypeMirror type, StringBuilder text) {
        text.append(type);
        return null;
    }

    @Override
    public @Nullable Void visitPrimitive(PrimitiveType type, StringBuilder text) {
        text.append(type.getKind().name().toLowerCase(Locale.ROOT));
        return null;
    }

    @Override
    public @Nullable Void visitNoType(NoType type, StringBuilder text) {
        text.append(type.getKind().name().toLowerCase(Locale.ROOT));
        return null;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, StringBuilder text) {
        TypeElement element = (TypeElement) type.asElement();
        if (type.getEnclosingType().getKind() == TypeKind.DECLARED && element.getKind() != ElementKind.INTERFACE) {
            type.getEnclosingType().accept(this, text);
            text.append('.').append(element.getSimpleName());
        } else {
            text.append(qualified ? element.getQualifiedName() : inShort(element));
        }
        spellArguments(type.getTypeArguments(), text);
        return null;
    }

    private void spellArguments(List<? extends TypeMirror> arguments, StringBuilder text) {
        String separator = "<";
        for (TypeMirror argument : arguments) {
            text.append(separator);
            argument.accept(this, text);
            separator = ", ";
        }
        text.append(arguments.isEmpty() ? "" : ">");
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, StringBuilder text) {
        type.getComponentType().accept(this, text);
        text.append("[]");
        return null;
    }

    @Override
    public @Nullable Void visitTypeVariable(TypeVariable type, StringBuilder text) {
        text.append(type.asElement().getSimpleName());
        return null;
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, StringBuilder text) {
        text.append('?');
        TypeMirror extended = type.getExtendsBound();
        TypeMirror superior = type.getSuperBound();
        if (extended != null) {
            extended.accept(this, text.append(" extends "));
        } else if (superior != null) {
            superior.accept(this, text.append(" super "));
        }
        return null;
    }
}
