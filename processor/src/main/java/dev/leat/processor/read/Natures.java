package dev.leat.processor.read;

import dev.leat.processor.model.Nature;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Tells by its declaration what a type is for. */
final class Natures {
    /** Where interfaces and abstract classes are data as well. */
    private static final Set<String> DATA =
            Set.of("java.lang", "java.util", "java.util.stream", "java.math", "java.net", "java.time.chrono");

    private static final Set<String> SERVICES = Set.of("java.time.Clock", "java.time.InstantSource");

    private Natures() {}

    static Nature of(@Nullable TypeMirror type) {
        TypeElement element = TypeParts.classOf(type);
        if (element == null) {
            return Nature.VALUE;
        }
        boolean data =
                DATA.contains(Visibility.packageOf(element).getQualifiedName().toString());
        if (SERVICES.contains(element.getQualifiedName().toString())) {
            return Nature.SERVICE;
        }
        if (element.getKind() == ElementKind.RECORD
                || element.getKind() == ElementKind.ENUM
                || element.getModifiers().contains(Modifier.SEALED)
                || comparesItself(element)) {
            return Nature.VALUE;
        }
        boolean open = element.getModifiers().contains(Modifier.ABSTRACT);
        return open ? (data ? Nature.VALUE : Nature.SERVICE) : Nature.UNKNOWN;
    }

    /** Whether its class, or one above it, says what equal is. */
    private static boolean comparesItself(@Nullable TypeElement type) {
        if (type == null || type.getQualifiedName().contentEquals("java.lang.Object")) {
            return false;
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("equals")
                                && method.getParameters().size() == 1)
                || comparesItself(TypeParts.classOf(type.getSuperclass()));
    }
}
