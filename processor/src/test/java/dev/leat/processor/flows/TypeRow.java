package dev.leat.processor.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A type in each of the roles that a user may give it.
 *
 * @param made an expression for an object of it, from the number {@code n}
 */
record TypeRow(int number, String type, String made) {
    private static final Set<String> PRIMITIVE =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    private static final String[][] TYPES = {
        {"boolean", "n > 2"},
        {"byte", "(byte) n"},
        {"char", "(char) ('a' + n)"},
        {"short", "(short) n"},
        {"int", "n"},
        {"long", "n"},
        {"float", "n"},
        {"double", "n / 2.0"},
        {"Boolean", "n > 2"},
        {"Character", "(char) ('a' + n)"},
        {"Integer", "n"},
        {"Double", "n / 2.0"},
        {"String", "\"s\" + n"},
        {"Object", "\"s\" + n"},
        {"Number", "n"},
        {"int[]", "new int[] {n}"},
        {"String[][]", "new String[][] {{\"s\" + n}}"},
        {"List<String>", "List.of(\"s\" + n)"},
        {"List<?>", "List.of(n)"},
        {"List<? extends Number>", "List.of(n)"},
        {"List<? super Integer>", "List.of(n)"},
        {"List<int[]>", "new ArrayList<>()"},
        {"List<? extends String[]>", "new ArrayList<>()"},
        {"List<?>[]", "new List<?>[] {List.of(n)}"},
        {"List<List<?>>", "List.of(List.of(n))"},
        {"Map<?, ?>", "Map.of(n, \"s\" + n)"},
        {"TreeMap<String, Integer>", "new TreeMap<>(Map.of(\"s\", n))"},
        {"Map.Entry<String, ? extends Number>", "Map.entry(\"s\", n)"},
        {"Map<String, Map<? super Integer, ? extends List<?>>>", "Map.of(\"s\", Map.of(n, List.of(n)))"},
        {"Optional<String>", "Optional.of(\"s\" + n)"},
        {"Optional<?>", "Optional.of(n)"},
        {"Optional<List<? extends Number>>", "Optional.of(List.of(n))"},
        {"OptionalInt", "OptionalInt.of(n)"},
        {"Class<?>", "n > 2 ? int.class : String.class"},
        {"Class<? extends Number>", "n > 2 ? int.class : Long.class"},
        {"Comparable<String>", "\"s\" + n"},
        {"Iterable<? extends CharSequence>", "List.of(\"s\" + n)"},
        {"Enum<?>", "Kit.Coin.values()[n % 2]"},
        {"Kit.Coin", "Kit.Coin.values()[n % 2]"},
        {"Kit.Pair<String, Integer>", "new Kit.Pair<>(\"s\", n)"},
        {"Kit.Pair<? extends Number, ? super Integer>", "new Kit.Pair<Integer, Object>(n, \"s\")"},
        {"Kit.Pair<Kit.Pair<?, int[][]>[], ? extends List<?>>", "new Kit.Pair<>(null, List.of(n))"},
        {"Kit.Either<String, Integer>", "n > 2 ? new Kit.Left<>(\"s\" + n) : new Kit.Right<>(n)"},
        {"Kit.Either<? super String, ?>", "new Kit.Left<>(\"s\" + n)"},
        {"Kit.Right<String, List<? extends Number>>", "new Kit.Right<>(List.of(n))"},
        {"Kit.Ordered<?>", "new Kit.Ordered<>(\"s\" + n)"},
        {"Kit.Ordered<String>", "new Kit.Ordered<>(\"s\" + n)"},
        {"Kit.Self<?>", "new Kit.Own(n)"},
        {"Kit.Outer<String>.Inner<Integer>", "new Kit.Outer<>(\"s\").new Inner<>(n)"},
        {"Kit.Outer<?>.Inner<? extends Number>", "new Kit.Outer<>(\"s\").new Inner<>(n)"},
        {"Kit.Outer<String>.Plain", "new Kit.Outer<>(\"s\" + n).new Plain()"},
        {"Kit.Outer<?>.Plain[]", "new Kit.Outer<?>.Plain[] {new Kit.Outer<>(n).new Plain()}"},
        {"Kit.@Kit.Tag Own", "new Kit.Own(n)"},
        {"@Kit.Tag(\"a,b>\") String", "\"s\" + n"},
        {"List<@Kit.Tag String>", "List.of(\"s\" + n)"},
        {"@Kit.Tag int @Kit.Tag(\"<\") [] @Kit.Tag []", "new int[][] {{n}}"},
        {"Map.@Kit.Tag Entry<@Kit.Tag(\",\") String, @Kit.Tag ? extends @Kit.Tag Number>", "Map.entry(\"s\", n)"},
        {"Kit.@Kit.Tag Outer<@Kit.Tag String>.@Kit.Tag Inner<@Kit.Tag Integer>", "new Kit.Outer<>(\"s\").new Inner<>(n)"
        },
        {"Kit.Old", "new Kit.Old(n)"},
        {"List<Kit.Old[]>", "List.of()"},
        {"Kit.Outer<List<Kit.Old>>.Plain", "new Kit.Outer<List<Kit.Old>>(List.of()).new Plain()"},
        {"Kit.Outer<List>.Plain", "new Kit.Outer<List>(List.of(n)).new Plain()"},
        {"Kit.Outer.Plain", "new Kit.Outer<>(n).new Plain()"},
        {"List", "List.of(n)"},
        {"Map<String, List>", "Map.of(\"s\", List.of(n))"},
    };

    static List<TypeRow> all() {
        List<TypeRow> rows = new ArrayList<>();
        for (String[] each : TYPES) {
            rows.add(new TypeRow(rows.size(), each[0], each[1]));
        }
        return rows;
    }

    /** The type as a type argument. */
    String boxed() {
        return switch (type) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> isPrimitive() ? Character.toUpperCase(type.charAt(0)) + type.substring(1) : type;
        };
    }

    boolean isPrimitive() {
        return PRIMITIVE.contains(type);
    }

    boolean isOptional() {
        return type.startsWith("Optional<");
    }

    /** What takes the value whether it is there or not. */
    String held() {
        return isOptional() ? type : "Optional<" + boxed() + ">";
    }

    /** Whether it can be told at run time that an object is of the type and no other. */
    boolean isTestable() {
        String plain = type.replaceAll("@Kit.Tag(\\(\"[^\"]*\"\\))? ?", "");
        return !isPrimitive()
                && !plain.equals("Object")
                && plain.replace("?", "").matches("[\\w.\\[\\]]*(<[, ]*>)?[\\[\\]]*");
    }

    boolean isDeprecated() {
        return type.contains("Kit.Old");
    }

    boolean isRaw() {
        return type.matches("List|.*\\bList>(\\.Plain)?|Kit.Outer.Plain");
    }

    @Override
    public String toString() {
        return number + " " + type;
    }
}
