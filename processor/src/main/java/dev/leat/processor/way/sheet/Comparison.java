package dev.leat.processor.way.sheet;

import dev.leat.model.CutOff;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.JavaType;
import java.util.Arrays;
import java.util.Objects;

/** Whether a value is another than the one before, as an expression. */
final class Comparison {
    private Comparison() {}

    /** The same of what two {@code Optional}s hold. */
    static String ofContentsDiffers(JavaType type, CutOff cutOff, String name, TypeNames names) {
        if (cutOff == CutOff.NEVER) {
            return name + ".isPresent() || this." + name + ".isPresent()";
        }
        String content = name + ".orElse(null)";
        if (cutOff == CutOff.SAME) {
            return content + " != this." + content;
        }
        if (!type.name().endsWith("[]")) {
            return "!" + name + ".equals(this." + name + ")";
        }
        String method = type.name().endsWith("[][]") ? ".deepEquals(" : ".equals(";
        return "!" + names.of(Arrays.class) + method + content + ", this." + content + ")";
    }

    /** Compares a variable with the field of the same name. */
    static String differs(JavaType type, CutOff cutOff, String name, TypeNames names) {
        String both = "(" + name + ", this." + name + ")";
        String boxed = type.boxed();
        if (type.isPrimitive() && (boxed.equals("Double") || boxed.equals("Float"))) {
            return names.of(boxed.equals("Double") ? Double.class : Float.class) + ".compare" + both + " != 0";
        }
        if (type.isPrimitive() || cutOff == CutOff.SAME) {
            return name + " != this." + name;
        }
        if (!type.name().endsWith("[]")) {
            return "!" + names.of(Objects.class) + ".equals" + both;
        }
        String method = type.name().endsWith("[][]") ? ".deepEquals" : ".equals";
        return "!" + names.of(Arrays.class) + method + both;
    }
}
