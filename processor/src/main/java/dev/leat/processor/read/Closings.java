package dev.leat.processor.read;

import dev.leat.processor.model.Parameter.Closing;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells what can be closed, and what that throws. */
record Closings(Types types, Elements elements) {
    /** Empty for what cannot be closed. */
    Optional<Closing> of(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || TypeParts.supertypes(declared, types)
                        .noneMatch(above -> TypeParts.isOf(above, "java.lang.AutoCloseable"))) {
            return Optional.empty();
        }
        return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement())).stream()
                .filter(method -> method.getSimpleName().contentEquals("close")
                        && method.getParameters().isEmpty())
                .reduce((known, next) -> isBelow(next, known) ? next : known)
                .map(method -> new Closing(method.getThrownTypes().stream()
                        .filter(this::isChecked)
                        .map(KnownType::read)
                        .toList()));
    }

    private boolean isBelow(ExecutableElement below, ExecutableElement above) {
        return types.isSubtype(
                types.erasure(below.getEnclosingElement().asType()),
                types.erasure(above.getEnclosingElement().asType()));
    }

    boolean isChecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .noneMatch(unchecked -> types.isSubtype(
                        thrown, elements.getTypeElement(unchecked).asType()));
    }
}
