package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;

/**
 * What gives an object for each run.
 *
 * @param getter the method by which it does
 */
public record Provider(Expression of, String getter) {}
