package dev.leat.processor.way.graph;

import java.util.Locale;

/** What the constant for the key of a value is called, if the name is free. */
public final class KeyNames {
    private KeyNames() {}

    /** {@code firstWord} becomes {@code FIRST_WORD}. */
    public static String of(String value) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean hump =
                    i > 0 && Character.isUpperCase(value.charAt(i)) && !Character.isUpperCase(value.charAt(i - 1));
            constant.append(hump ? "_" : "").append(value.charAt(i));
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }
}
