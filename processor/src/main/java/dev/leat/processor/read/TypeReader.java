package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads types for one flow, each once. */
final class TypeReader {
    private final Types types;
    private final Visibility visibility;
    private final Map<TypeElement, JavaType> raw = new HashMap<>();
    private final Map<TypeMirror, JavaType> read = new HashMap<>();
    private final Map<TypeMirror, JavaType> nameable = new HashMap<>();

    TypeReader(Types types, Visibility visibility) {
        this.types = types;
        this.visibility = visibility;
    }

    /** A class without type arguments. */
    JavaType raw(TypeElement type) {
        return raw.computeIfAbsent(type, any -> KnownType.read(types.erasure(type.asType())));
    }

    /** A type as it is; unreadable where no variable can have it. */
    JavaType of(TypeMirror type) {
        return read.computeIfAbsent(type, any -> Resolution.isNone(any) ? JavaType.UNREADABLE : KnownType.read(any));
    }

    /** A type as generated code shall name it; null where it cannot. */
    @Nullable
    JavaType nameable(TypeMirror type) {
        JavaType known = nameable.get(type);
        if (known == null && isNameable(type)) {
            known = of(type);
            nameable.put(type, known);
        }
        return known;
    }

    private boolean isNameable(TypeMirror type) {
        return visibility.hiddenIn(type).isEmpty()
                && !TypeParts.isOpen(type)
                && !Resolution.isNone(type)
                && new Bounds(types).hold(type);
    }
}
