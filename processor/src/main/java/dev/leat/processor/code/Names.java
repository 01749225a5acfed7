package dev.leat.processor.code;

import dev.leat.processor.model.Identifier;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out identifiers, none twice; who asks first gets the name as wished. */
public final class Names {
    private final Set<String> taken = new HashSet<>();

    /** The same, as it is now: what is claimed from one of them is free in the other. */
    public Names copy() {
        Names copy = new Names();
        copy.taken.addAll(taken);
        return copy;
    }

    /** The methods that every class has, for names that methods get. */
    public void reserveInherited() {
        taken.addAll(Identifier.RESERVED);
    }

    public void reserve(String name) {
        taken.add(name);
    }

    public String claim(String wish) {
        return claim(wish, "");
    }

    /**
     * The wish, or something like it if it is taken.
     *
     * @param suffix what to append before numbers are tried
     */
    public String claim(String wish, String suffix) {
        if (free(wish)) {
            return wish;
        }
        String base = wish + (isOfChunk(wish) ? "Value" : suffix);
        if (!base.equals(wish) && free(base)) {
            return base;
        }
        int number = 2;
        while (!free(base + number)) {
            number++;
        }
        return base + number;
    }

    /** As the later part of a name. */
    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private boolean free(String name) {
        return !SourceVersion.isKeyword(name) && !isOfChunk(name) && taken.add(name);
    }

    /** Whether the class of a chunk may be called like this: {@code Steps3}, {@code TotalSteps12}. */
    private static boolean isOfChunk(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return end < name.length()
                && name.startsWith("Steps", end - "Steps".length())
                && name.charAt(0) >= 'A'
                && name.charAt(0) <= 'Z';
    }
}
