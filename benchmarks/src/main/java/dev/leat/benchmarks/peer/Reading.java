package dev.leat.benchmarks.peer;

/** The input as a fact. */
public record Reading(int x) {}
