package dev.leat.processor.read;

import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The warnings that generated code must suppress, because the user's signatures cause them. */
final class Lint {
    private Lint() {}

    static List<String> causedBy(List<Owner> owners) {
        List<ProcessorDeclaration> processors =
                owners.stream().flatMap(Owner::called).toList();
        List<String> categories = new ArrayList<>();
        if (processors.stream().anyMatch(ProcessorDeclaration::deprecated)) {
            categories.add("deprecation");
            categories.add("removal");
        }
        if (processors.stream().anyMatch(Lint::raw)) {
            categories.add("rawtypes");
            categories.add("unchecked");
        }
        if (processors.stream()
                .anyMatch(processor -> processor.parameters().stream().anyMatch(Lint::interruptible))) {
            categories.add("try");
        }
        return categories;
    }

    private static boolean raw(ProcessorDeclaration processor) {
        boolean raw = raw(processor.type().mirror());
        for (Parameter parameter : processor.parameters()) {
            raw = raw || raw(parameter.type().mirror());
        }
        return raw;
    }

    /** javac warns of any {@code close()} that may throw {@link InterruptedException}. */
    private static boolean interruptible(Parameter parameter) {
        return parameter instanceof Parameter.OfDependency dependency
                && dependency.closing() != null
                && dependency.closing().thrown().stream()
                        .anyMatch(thrown -> thrown.name().equals("java.lang.Exception")
                                || thrown.name().equals("java.lang.InterruptedException"));
    }

    private static boolean raw(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            return raw(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        boolean plain = ((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
        return declared.getTypeArguments().isEmpty()
                ? !plain
                : declared.getTypeArguments().stream().anyMatch(Lint::raw);
    }
}
