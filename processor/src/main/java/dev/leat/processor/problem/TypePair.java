package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;

/** Two types side by side: short where that tells them apart, in full where it does not. */
record TypePair(String first, String second) {
    static TypePair of(JavaType first, JavaType second) {
        return first.shortName().equals(second.shortName())
                ? new TypePair(first.name(), second.name())
                : new TypePair(first.shortName(), second.shortName());
    }
}
