package dev.leat.processor.guard;

/**
 * A part of a formula that decides nothing.
 *
 * @param holds whether it holds whatever its conditions are; otherwise it never does
 */
public record Constant(Formula part, boolean holds) {}
