package dev.leat.processor.read;

import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Sequence.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells sequences from other types, and what their elements are. */
record Sequences(Types types, Elements elements) {
    private static final Map<String, TypeKind> OF_PRIMITIVES = Map.of(
            "java.util.stream.IntStream", TypeKind.INT,
            "java.util.stream.LongStream", TypeKind.LONG,
            "java.util.stream.DoubleStream", TypeKind.DOUBLE);

    /** By the class or interface that makes a type one, the first that a type is of. */
    private static final List<Map.Entry<String, Form>> OF_OBJECTS = List.of(
            Map.entry("java.util.stream.BaseStream", Form.STREAM),
            Map.entry("java.util.Map", Form.MAP),
            Map.entry("java.util.List", Form.LIST),
            Map.entry("java.util.Collection", Form.COLLECTION),
            Map.entry("java.lang.Iterable", Form.ITERABLE),
            Map.entry("java.util.Iterator", Form.ITERATOR));

    Optional<Sequence> of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(new Sequence(Form.ARRAY, KnownType.read(array.getComponentType())));
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        for (Map.Entry<String, TypeKind> each : OF_PRIMITIVES.entrySet()) {
            if (TypeParts.supertypes(declared, types).anyMatch(above -> TypeParts.isOf(above, each.getKey()))) {
                return Optional.of(new Sequence(Form.STREAM, KnownType.read(types.getPrimitiveType(each.getValue()))));
            }
        }
        for (Map.Entry<String, Form> each : OF_OBJECTS) {
            Optional<DeclaredType> found = TypeParts.supertypes(declared, types)
                    .filter(above -> TypeParts.isOf(above, each.getKey()))
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(sequence(declared, found.get(), each.getValue()));
            }
        }
        return Optional.empty();
    }

    /** What values are gathered in to be taken as all of them. */
    Optional<Gathering> gathering(TypeMirror made, TypeMirror all) {
        if (all instanceof ArrayType array) {
            return types.isAssignable(made, array.getComponentType()) ? Optional.of(Gathering.ARRAY) : Optional.empty();
        }
        TypeMirror one = boxed(made);
        if (fits("java.util.List", one, all)) {
            return Optional.of(Gathering.LIST);
        }
        if (fits("java.util.Set", one, all)) {
            return Optional.of(Gathering.SET);
        }
        if (fits("java.util.stream.Stream", one, all)) {
            return Optional.of(Gathering.STREAM);
        }
        return fits("java.util.List", of("java.util.Optional", one), all)
                ? Optional.of(Gathering.OPTIONALS)
                : Optional.empty();
    }

    /** The type that values are gathered in: for an array of objects, whose length nobody knows before, a list. */
    TypeMirror gathered(Gathering gathering, TypeMirror made) {
        return switch (gathering) {
            case NONE -> made;
            case ARRAY -> made.getKind().isPrimitive() ? types.getArrayType(made) : of("java.util.List", made);
            case SET -> of("java.util.Set", boxed(made));
            case LIST, STREAM -> of("java.util.List", boxed(made));
            case OPTIONALS -> of("java.util.List", of("java.util.Optional", boxed(made)));
        };
    }

    /** The type of a list of rejected elements; empty where the runtime is not in sight. */
    Optional<TypeMirror> rejected(TypeMirror element) {
        return Optional.ofNullable(elements.getTypeElement("dev.leat.runtime.Rejected"))
                .map(rejected -> types.getDeclaredType(
                        elements.getTypeElement("java.util.List"), types.getDeclaredType(rejected, boxed(element))));
    }

    private boolean fits(String collection, TypeMirror one, TypeMirror all) {
        return types.isAssignable(of(collection, one), all);
    }

    private TypeMirror of(String collection, TypeMirror one) {
        return types.getDeclaredType(elements.getTypeElement(collection), one);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** The type of an input of which only elements are taken. */
    TypeMirror ofInput(TypeMirror element) {
        return element.getKind().isPrimitive()
                ? types.getArrayType(element)
                : of("java.lang.Iterable", types.getWildcardType(element, null));
    }

    private Sequence sequence(DeclaredType type, DeclaredType above, Form form) {
        boolean closeable = form != Form.MAP
                && TypeParts.supertypes(type, types)
                        .anyMatch(other -> TypeParts.isOf(other, "java.lang.AutoCloseable"));
        JavaType element = KnownType.read(form == Form.MAP ? entry(above) : element(above));
        return new Sequence(closeable ? form.closeable() : form, element);
    }

    private static TypeMirror element(DeclaredType sequence) {
        TypeElement declared = (TypeElement) sequence.asElement();
        TypeMirror any = declared.getTypeParameters().get(0).getBounds().get(0);
        return sequence.getTypeArguments().isEmpty()
                ? any
                : upper(sequence.getTypeArguments().get(0), any);
    }

    private TypeMirror entry(DeclaredType map) {
        TypeElement entry = ElementFilter.typesIn(map.asElement().getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals("Entry"))
                .findFirst()
                .orElseThrow();
        return types.getDeclaredType(entry, map.getTypeArguments().toArray(TypeMirror[]::new));
    }

    /** What is known of a type argument. */
    private static TypeMirror upper(TypeMirror argument, TypeMirror any) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? any : wildcard.getExtendsBound();
        }
        return argument;
    }
}
