package dev.leat.processor.model;

/**
 * What a flow asks for, as far as it decides in which ways it can be run.
 *
 * @param builder whether tests can replace values
 * @param benchmarks whether it is benchmarked
 * @param state whether something is kept from run to run
 */
public record Asked(Ways ways, boolean builder, boolean benchmarks, boolean state) {}
