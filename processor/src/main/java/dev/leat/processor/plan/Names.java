package dev.leat.processor.plan;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out identifiers, none twice; who asks first gets the name as wished. */
final class Names {
    private final Set<String> taken = new HashSet<>();

    void reserve(String name) {
        taken.add(name);
    }

    String claim(String wish) {
        return claim(wish, "");
    }

    /** @param suffix what to append before numbers are tried */
    String claim(String wish, String suffix) {
        if (free(wish)) {
            return wish;
        }
        String base = wish + suffix;
        if (!suffix.isEmpty() && free(base)) {
            return base;
        }
        int number = 2;
        while (!free(base + number)) {
            number++;
        }
        return base + number;
    }

    private boolean free(String name) {
        return !SourceVersion.isKeyword(name) && taken.add(name);
    }
}
