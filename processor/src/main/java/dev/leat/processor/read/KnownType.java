package dev.leat.processor.read;

import dev.leat.processor.model.CompilerType;
import dev.leat.processor.model.JavaType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The compiler's own view of a type. */
record KnownType(TypeMirror mirror) implements CompilerType {
    static JavaType read(TypeMirror type) {
        return JavaType.of(Spelling.form(type), new KnownType(type));
    }

    /** Null for a type that could not be read. */
    static @Nullable TypeMirror of(JavaType type) {
        return type.known() instanceof KnownType known ? known.mirror : null;
    }
}
