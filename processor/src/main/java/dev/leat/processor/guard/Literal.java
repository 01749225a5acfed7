package dev.leat.processor.guard;

/** A condition that holds or does not. */
public record Literal(String name, boolean holds) {}
