package dev.leat.processor.guard;

/** What {@link Formula#parse} makes of a text. */
public sealed interface Parsed permits Formula, ParseProblem {}
