package dev.leat.processor.read;

import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The warnings that generated code must suppress, because the user's signatures cause them. */
final class Lint {
    private Lint() {}

    static List<String> causedBy(List<Owner> owners) {
        List<ProcessorDeclaration> processors =
                owners.stream().flatMap(Owner::called).toList();
        List<String> categories = new ArrayList<>();
        if (processors.stream().anyMatch(ProcessorDeclaration::deprecated)
                || mentioned(owners, processors).anyMatch(type -> TypeParts.has(type, Lint::deprecated))) {
            categories.add("deprecation");
            categories.add("removal");
        }
        if (processors.stream().flatMap(Lint::types).anyMatch(type -> TypeParts.has(type, Lint::raw))) {
            categories.add("rawtypes");
            categories.add("unchecked");
        }
        if (processors.stream()
                .anyMatch(processor -> processor.parameters().stream().anyMatch(Lint::interruptible))) {
            categories.add("try");
        }
        return categories;
    }

    private static Stream<TypeMirror> mentioned(List<Owner> owners, List<ProcessorDeclaration> processors) {
        return Stream.concat(
                owners.stream().map(owner -> KnownType.of(owner.type())).flatMap(Stream::ofNullable),
                processors.stream().flatMap(Lint::types));
    }

    private static Stream<TypeMirror> types(ProcessorDeclaration processor) {
        return Stream.of(
                        Stream.of(processor.type()),
                        processor.components().stream().map(Component::type),
                        processor.parameters().stream().map(Parameter::type),
                        processor.thrown().stream())
                .flatMap(types -> types)
                .map(KnownType::of)
                .flatMap(Stream::ofNullable);
    }

    /** javac warns of any {@code close()} that may throw {@link InterruptedException}. */
    private static boolean interruptible(Parameter parameter) {
        return parameter instanceof Parameter.OfDependency dependency
                && dependency.closing() != null
                && dependency.closing().thrown().stream()
                        .anyMatch(thrown -> thrown.name().equals("java.lang.Exception")
                                || thrown.name().equals("java.lang.InterruptedException"));
    }

    private static boolean raw(TypeMirror type) {
        TypeElement element = TypeParts.classOf(type);
        return element != null
                && ((DeclaredType) type).getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
    }

    private static boolean deprecated(TypeMirror type) {
        TypeElement element = TypeParts.classOf(type);
        return element != null && Annotations.has(element, "java.lang.Deprecated");
    }
}
