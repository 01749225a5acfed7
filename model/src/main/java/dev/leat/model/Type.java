package dev.leat.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as text, without annotations.
 *
 * @param name in full: {@code java.util.Map.Entry<java.lang.String, demo.Word>}
 * @param shortName the same without packages: {@code Map.Entry<String, Word>}
 */
public record Type(String name, String shortName) {
    private static final Pattern NAME = Pattern.compile("[\\p{javaJavaIdentifierPart}.]+");
    private static final String LANG = "java.lang.";

    /** The classes that have to be imported to write the short name: {@code java.util.Map}, {@code demo.Word}. */
    public Set<String> imports() {
        Set<String> imports = new LinkedHashSet<>();
        Matcher full = NAME.matcher(name);
        Matcher brief = NAME.matcher(shortName);
        while (full.find() && brief.find()) {
            String around = full.group()
                    .substring(
                            0, Math.max(0, full.group().length() - brief.group().length()));
            if (!around.isEmpty() && !around.equals(LANG)) {
                imports.add(around + brief.group().split("\\.", 2)[0]);
            }
        }
        return imports;
    }

    /** The short name. */
    @Override
    public String toString() {
        return shortName;
    }
}
