package dev.leat.processor.flows;

import java.util.List;
import java.util.function.LongFunction;

/** A type of values in a {@link GuardedFlow}. */
enum Kind {
    BOOLEAN("boolean", "Boolean", Pieces::toBoolean, "Object"),
    INT("int", "Integer", Pieces::toInt, "long", "Integer", "Object"),
    LONG("long", "Long", Pieces::toLong, "Long", "Number"),
    DOUBLE("double", "Double", Pieces::toDouble, "Object"),
    FLOAT("float", "Float", Pieces::toFloat),
    CHAR("char", "Character", Pieces::toChar, "Character"),
    BYTE("byte", "Byte", Pieces::toByte, "int"),
    SHORT("short", "Short", Pieces::toShort, "long"),
    INTEGER("Integer", "Integer", Pieces::toInt, "int", "Number"),
    TEXT("String", "String", Pieces::toText, "CharSequence", "Object"),
    LIST("List<String>", "List<String>", Pieces::toList, "List<? extends CharSequence>", "Iterable<String>"),
    SHAPE("Shape", "Shape", Pieces::toShape, "Object"),
    SOLID("Solid", "Solid", Pieces::toSolid, "Shape"),
    BALL("Ball", "Ball", Pieces::toBall, "Solid", "Record"),
    MOOD("Mood", "Mood", Pieces::toMood, "Enum<Mood>"),
    MAYBE_TEXT("Optional<String>", "", Pieces::toMaybeText),
    MAYBE_INTEGER("Optional<Integer>", "", Pieces::toMaybeInteger),
    /** A record of its own, spread into its components. */
    RECORD("", "", Pieces::toText);

    final String type;
    final String boxed;
    private final LongFunction<Object> conversion;
    private final List<String> wider;

    Kind(String type, String boxed, LongFunction<Object> conversion, String... wider) {
        this.type = type;
        this.boxed = boxed;
        this.conversion = conversion;
        this.wider = List.of(wider);
    }

    /** Other types that take it and print it the same. */
    List<String> wider() {
        return wider;
    }

    Object of(long number) {
        return conversion.apply(number);
    }

    /** The call that does the same in Java source. */
    String conversion(String number) {
        StringBuilder name = new StringBuilder("Pieces.to");
        for (String word : (this == INTEGER ? INT : this).name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name + "(" + number + ")";
    }

    boolean isPrimitive() {
        return ordinal() <= SHORT.ordinal();
    }

    /** Whether it is an {@code Optional} itself. */
    boolean isOptional() {
        return this == MAYBE_TEXT || this == MAYBE_INTEGER;
    }

    /** What is in the {@code Optional} that it is. */
    String content() {
        return this == MAYBE_TEXT ? "String" : "Integer";
    }

    /** All that a value of it can be; none where that is not known. */
    List<String> cases() {
        return switch (this) {
            case SHAPE -> List.of("Dot", "Ball", "Cube");
            case SOLID -> List.of("Ball", "Cube");
            case MOOD -> List.of("CALM", "ANGRY", "FURIOUS");
            default -> List.of();
        };
    }

    /** The cases of a type that can be matched. */
    static List<String> casesOf(String type) {
        return switch (type) {
            case "Shape" -> SHAPE.cases();
            case "Solid" -> SOLID.cases();
            default -> List.of(type);
        };
    }

    /** Which of its cases a value is. */
    static String caseOf(Object value) {
        return value instanceof Pieces.Mood mood
                ? mood.name()
                : value.getClass().getSimpleName();
    }
}
