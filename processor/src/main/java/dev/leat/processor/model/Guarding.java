package dev.leat.processor.model;

/**
 * The expression that guards a processor, as written.
 *
 * @param place of the annotation value
 */
public record Guarding(String expression, Place place) {}
