package dev.leat.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Why generated code cannot call a method.
 *
 * @param reason as in {@code is private}
 * @param remedy as an imperative
 */
record Fault(String reason, String remedy) {
    /**
     * What every method that makes something must not be; null where it is nothing of it.
     *
     * @param made what it should make, as in {@code the sample}
     */
    static @Nullable Fault of(ExecutableElement method, String made) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return new Fault("is private", "delete `private`");
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return new Fault("returns nothing", "let it return " + made);
        }
        return method.getTypeParameters().isEmpty() ? null : new Fault("is generic", "let it return a certain type");
    }
}
