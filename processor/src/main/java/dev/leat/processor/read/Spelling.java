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
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a type is put together from, and spells it, without its annotations: {@link TypeMirror#toString()} mixes
 * them in differently from compiler to compiler.
 */
final class Spelling extends SimpleTypeVisitor14<TypeForm, @Nullable Void> {
    private static final Spelling SPELLING = new Spelling();

    private Spelling() {}

    static TypeForm form(TypeMirror type) {
        return SPELLING.visit(type);
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

    @Override
    protected TypeForm defaultAction(TypeMirror type, @Nullable Void nothing) {
        return new TypeForm.Symbol(type.toString());
    }

    @Override
    public TypeForm visitPrimitive(PrimitiveType type, @Nullable Void nothing) {
        return new TypeForm.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public TypeForm visitNoType(NoType type, @Nullable Void nothing) {
        return new TypeForm.Symbol(type.getKind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public TypeForm visitTypeVariable(TypeVariable type, @Nullable Void nothing) {
        return new TypeForm.Symbol(type.asElement().getSimpleName().toString());
    }

    @Override
    public TypeForm visitDeclared(DeclaredType type, @Nullable Void nothing) {
        return new TypeForm.OfClass(
                name((TypeElement) type.asElement()), generic(TypeParts.around(type)), arguments(type));
    }

    private Optional<TypeForm.OfClass> generic(Optional<DeclaredType> around) {
        return around.map(outer -> (TypeForm.OfClass) visit(outer))
                .filter(outer ->
                        outer.around().isPresent() || !outer.arguments().isEmpty());
    }

    private List<TypeForm> arguments(DeclaredType type) {
        List<TypeForm> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(visit(argument));
        }
        return arguments;
    }

    @Override
    public TypeForm visitArray(ArrayType type, @Nullable Void nothing) {
        return new TypeForm.OfArray(visit(type.getComponentType()));
    }

    @Override
    public TypeForm visitWildcard(WildcardType type, @Nullable Void nothing) {
        TypeMirror extended = type.getExtendsBound();
        TypeMirror superior = type.getSuperBound();
        if (extended != null) {
            return TypeForm.Wildcard.extending(visit(extended));
        }
        return superior == null ? TypeForm.Wildcard.OPEN : TypeForm.Wildcard.above(visit(superior));
    }
}
