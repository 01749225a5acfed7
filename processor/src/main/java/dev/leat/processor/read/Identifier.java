package dev.leat.processor.read;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that values may have. */
final class Identifier {
    /** Names that accessors and builder methods would share with {@link Object}'s methods. */
    static final Set<String> RESERVED =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Identifier() {}

    static boolean isValid(String name) {
        return SourceVersion.isName(name) && !name.contains(".");
    }

    /** What somebody may have meant by a name with other characters in it; empty if there is no telling. */
    static String near(String name) {
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
