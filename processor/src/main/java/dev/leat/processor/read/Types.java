package dev.leat.processor.read;

import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Nature;
import dev.leat.processor.model.Parameter.Closing;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Typing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The compiler's types behind {@link JavaType}s. */
public final class Types implements Typing {
    private final javax.lang.model.util.Types types;
    private final Elements elements;

    public Types(javax.lang.model.util.Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    @Override
    public boolean assignable(JavaType made, JavaType taken) {
        TypeMirror from = KnownType.of(made);
        TypeMirror to = KnownType.of(taken);
        return from == null || to == null || made.equals(taken) || types.isAssignable(from, to);
    }

    @Override
    public List<String> structure(JavaType type) {
        TypeMirror known = KnownType.of(type);
        return known == null ? List.of() : Structure.of(known);
    }

    @Override
    public boolean subtype(JavaType one, JavaType other) {
        TypeMirror sub = KnownType.of(one);
        TypeMirror superior = KnownType.of(other);
        return sub != null
                && superior != null
                && !one.isPrimitive()
                && !other.isPrimitive()
                && !one.equals(other)
                && types.isSubtype(sub, superior);
    }

    @Override
    public boolean narrower(JavaType part, JavaType whole) {
        return subtype(part, whole) || (subclass(KnownType.of(part), KnownType.of(whole)) && testable(part, whole));
    }

    private boolean subclass(@Nullable TypeMirror part, @Nullable TypeMirror whole) {
        if (!(part instanceof DeclaredType) || !(whole instanceof DeclaredType)) {
            return false;
        }
        TypeMirror narrow = types.erasure(part);
        TypeMirror wide = types.erasure(whole);
        return types.isSubtype(narrow, wide) && !types.isSameType(narrow, wide);
    }

    @Override
    public Optional<JavaType> content(JavaType type) {
        return type.isOptional()
                ? element(type).filter(content -> !(KnownType.of(content) instanceof WildcardType))
                : Optional.empty();
    }

    @Override
    public List<String> casesOf(JavaType part, JavaType whole) {
        TypeMirror narrow = KnownType.of(part);
        return narrow == null ? List.of() : new Cases(types).of(narrow, KnownType.of(whole));
    }

    @Override
    public boolean isEnum(JavaType type) {
        TypeElement element = TypeParts.classOf(KnownType.of(type));
        return element != null && element.getKind() == ElementKind.ENUM;
    }

    @Override
    public Nature nature(JavaType type) {
        return Natures.of(KnownType.of(type));
    }

    @Override
    public boolean disjoint(JavaType one, JavaType other) {
        return KnownType.of(one) instanceof DeclaredType
                && KnownType.of(other) instanceof DeclaredType
                && disjoint(types.erasure(KnownType.of(one)), types.erasure(KnownType.of(other)));
    }

    private boolean disjoint(TypeMirror one, TypeMirror other) {
        if (types.isSubtype(one, other) || types.isSubtype(other, one)) {
            return false;
        }
        TypeElement first = (TypeElement) ((DeclaredType) one).asElement();
        TypeElement second = (TypeElement) ((DeclaredType) other).asElement();
        return (first.getKind().isClass() && second.getKind().isClass())
                || first.getModifiers().contains(Modifier.FINAL)
                || second.getModifiers().contains(Modifier.FINAL)
                || partsAreDisjoint(first, other)
                || partsAreDisjoint(second, one);
    }

    private boolean partsAreDisjoint(TypeElement whole, TypeMirror other) {
        return !whole.getPermittedSubclasses().isEmpty()
                && whole.getPermittedSubclasses().stream().allMatch(part -> disjoint(types.erasure(part), other));
    }

    @Override
    public boolean testable(JavaType one, JavaType other) {
        TypeMirror part = KnownType.of(one);
        TypeMirror whole = KnownType.of(other);
        return part == null || whole == null || testable(part, whole);
    }

    /** Whether whatever is of the whole and of the part's class is of the part, type arguments and all. */
    private boolean testable(TypeMirror part, TypeMirror whole) {
        if (part instanceof ArrayType array) {
            return testable(
                    array.getComponentType(), whole instanceof ArrayType above ? above.getComponentType() : whole);
        }
        return !(part instanceof DeclaredType declared)
                || (declared.getTypeArguments().isEmpty()
                        && TypeParts.around(declared).isEmpty())
                || types.isSubtype(known(declared, whole), part);
    }

    /** All that is known of an object of the part's class: type arguments, as far as they follow from the whole's. */
    private DeclaredType known(DeclaredType part, TypeMirror whole) {
        TypeElement element = (TypeElement) part.asElement();
        Map<Element, TypeMirror> arguments = new HashMap<>();
        if (whole instanceof DeclaredType superior) {
            TypeParts.supertypes((DeclaredType) element.asType(), types)
                    .filter(above -> above.asElement().equals(superior.asElement()))
                    .forEach(above -> match(above, superior, arguments));
        }
        TypeMirror[] known = element.getTypeParameters().stream()
                .map(parameter -> arguments.getOrDefault(parameter, types.getWildcardType(null, null)))
                .toArray(TypeMirror[]::new);
        return TypeParts.around(part)
                .map(around -> types.getDeclaredType(known(around, whole), element, known))
                .orElseGet(() -> types.getDeclaredType(element, known));
    }

    /** Finds what stands for the variables of a type in another of the same form. */
    private static void match(TypeMirror form, TypeMirror type, Map<Element, TypeMirror> found) {
        if (form instanceof TypeVariable variable) {
            found.putIfAbsent(variable.asElement(), type);
        } else if (form instanceof ArrayType array && type instanceof ArrayType other) {
            match(array.getComponentType(), other.getComponentType(), found);
        } else if (form instanceof DeclaredType declared
                && type instanceof DeclaredType other
                && declared.asElement().equals(other.asElement())
                && declared.getTypeArguments().size()
                        == other.getTypeArguments().size()) {
            for (int i = 0; i < declared.getTypeArguments().size(); i++) {
                match(
                        declared.getTypeArguments().get(i),
                        other.getTypeArguments().get(i),
                        found);
            }
        }
    }

    @Override
    public Optional<JavaType> sealedAbove(List<JavaType> below) {
        return new Cases(types).above(below);
    }

    @Override
    public Optional<JavaType> element(JavaType type) {
        if (KnownType.of(type) instanceof ArrayType array) {
            return Optional.of(KnownType.read(array.getComponentType()));
        }
        return KnownType.of(type) instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(KnownType.read(declared.getTypeArguments().get(0)))
                : Optional.empty();
    }

    @Override
    public Optional<Gathering> gathering(JavaType made, JavaType taken) {
        TypeMirror one = KnownType.of(made);
        TypeMirror all = KnownType.of(taken);
        return one == null || all == null
                ? Optional.of(Gathering.LIST)
                : new Sequences(types, elements).gathering(one, all);
    }

    @Override
    public JavaType gathered(Gathering gathering, JavaType element) {
        TypeMirror known = KnownType.of(element);
        return known == null
                ? JavaType.UNREADABLE
                : KnownType.read(new Sequences(types, elements).gathered(gathering, known));
    }

    @Override
    public JavaType rejected(JavaType element) {
        TypeMirror known = KnownType.of(element);
        return known == null
                ? JavaType.UNREADABLE
                : new Sequences(types, elements)
                        .rejected(known)
                        .map(KnownType::read)
                        .orElse(JavaType.UNREADABLE);
    }

    @Override
    public JavaType sequenceOf(JavaType element) {
        TypeMirror known = KnownType.of(element);
        return known == null ? JavaType.UNREADABLE : KnownType.read(new Sequences(types, elements).ofInput(known));
    }

    @Override
    public Optional<Sequence> sequence(JavaType type) {
        TypeMirror known = KnownType.of(type);
        return known == null ? Optional.empty() : new Sequences(types, elements).of(known);
    }

    @Override
    public Optional<Closing> closing(JavaType type) {
        return new Closings(types, elements).of(KnownType.of(type));
    }
}
