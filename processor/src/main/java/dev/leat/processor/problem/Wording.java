package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;

/** Words code that can be pasted. */
final class Wording {
    private Wording() {}

    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The annotation with which a parameter takes a value that is not called like it, and a space. */
    static String from(String value, String parameter) {
        return value.equals(parameter) ? "" : "@From(\"" + value + "\") ";
    }

    /** A method that makes an initial value. */
    static String initial(String value, JavaType type) {
        return "@Initial(\"" + value + "\") static " + type + " initial" + capitalised(value) + "() { return "
                + zero(type) + "; }";
    }

    private static String zero(JavaType type) {
        return switch (type.name()) {
            case "java.lang.String" -> "\"\"";
            case "boolean", "java.lang.Boolean" -> "false";
            case "char", "java.lang.Character" -> "' '";
            case "byte", "short", "int", "long", "float", "double", "java.lang.Integer" -> "0";
            case "java.lang.Long" -> "0L";
            case "java.lang.Double" -> "0.0";
            default -> "null /* what the first run shall take */";
        };
    }
}
