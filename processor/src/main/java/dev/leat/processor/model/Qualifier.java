package dev.leat.processor.model;

/**
 * A qualifier annotation.
 *
 * @param values {@code ("shop")}, with the full names of types; empty if it has none
 */
public record Qualifier(ClassName type, String values) {
    @Override
    public String toString() {
        return "@" + type.canonicalName() + values;
    }
}
