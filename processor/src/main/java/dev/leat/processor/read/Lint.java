package dev.leat.processor.read;

import dev.leat.model.Reach;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.Closing;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The warnings that generated code must suppress, because the user's signatures cause them. */
record Lint(Closings closings) {
    List<String> causedBy(List<Owner> owners) {
        List<ProcessorDeclaration> processors =
                owners.stream().flatMap(Owner::called).toList();
        Set<JavaType> types = new HashSet<>();
        processors.forEach(processor -> add(processor, types));
        List<TypeMirror> called = known(types);
        owners.forEach(owner -> types.add(owner.type()));
        List<String> categories = new ArrayList<>();
        if (processors.stream().anyMatch(ProcessorDeclaration::deprecated)
                || known(types).stream().anyMatch(type -> TypeParts.has(type, Lint::deprecated))) {
            categories.add("deprecation");
            categories.add("removal");
        }
        if (called.stream().anyMatch(type -> TypeParts.has(type, Lint::raw))) {
            categories.add("rawtypes");
            categories.add("unchecked");
        }
        if (processors.stream().anyMatch(Lint::interruptible) || closesValues(processors)) {
            categories.add("try");
        }
        return categories;
    }

    private static List<TypeMirror> known(Set<JavaType> types) {
        return types.stream().map(KnownType::of).flatMap(Stream::ofNullable).toList();
    }

    private static void add(ProcessorDeclaration processor, Set<JavaType> types) {
        types.add(processor.type());
        processor.components().forEach(component -> types.add(component.type()));
        processor.parameters().forEach(parameter -> types.add(parameter.type()));
        types.addAll(processor.thrown());
    }

    /** javac warns of any {@code close()} that may throw {@link InterruptedException}. */
    private static boolean interruptible(ProcessorDeclaration processor) {
        for (Parameter parameter : processor.parameters()) {
            if (parameter instanceof Parameter.OfDependency dependency
                    && dependency.closing() != null
                    && interrupts(dependency.closing())) {
                return true;
            }
        }
        return false;
    }

    private static boolean interrupts(Closing closing) {
        return closing.thrown().stream()
                .anyMatch(thrown -> thrown.name().equals("java.lang.Exception")
                        || thrown.name().equals("java.lang.InterruptedException"));
    }

    /**
     * The same of values that loops close. Of what may be absent a variable of its own is closed, which javac warns of
     * if nothing else is done with it.
     */
    private boolean closesValues(List<ProcessorDeclaration> processors) {
        List<Closing> closed = processors.stream()
                .flatMap(processor -> Stream.concat(
                        Stream.of(processor.type()),
                        processor.components().stream().map(Component::type)))
                .flatMap(type -> closings.of(KnownType.of(type)).stream())
                .toList();
        boolean isChained = closed.size() > 1 && processors.stream().anyMatch(ProcessorDeclaration::isGuarded);
        return (isChained || closed.stream().anyMatch(Lint::interrupts))
                && processors.stream()
                        .flatMap(processor -> processor.parameters().stream())
                        .anyMatch(parameter -> parameter.reach() == Reach.EACH);
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
