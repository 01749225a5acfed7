package dev.leat.processor.model;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that values may have. */
public final class Identifier {
    /** Names that accessors and builder methods would share with {@link Object}'s methods. */
    public static final Set<String> RESERVED =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Identifier() {}

    public static boolean isValid(String name) {
        return SourceVersion.isName(name) && !name.contains(".");
    }

    /** What somebody may have meant by a name with other characters in it; empty if there is no telling. */
    public static String near(String name) {
        StringBuilder near = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean fits =
                    near.isEmpty() ? Character.isJavaIdentifierStart(letter) : Character.isJavaIdentifierPart(letter);
            if (fits) {
                near.append(capital ? Character.toUpperCase(letter) : letter);
            }
            capital = !fits && !near.isEmpty();
        }
        return isValid(near.toString()) ? near.toString() : "";
    }
}
