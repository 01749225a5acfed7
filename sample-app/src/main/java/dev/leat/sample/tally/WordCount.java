package dev.leat.sample.tally;

/** How often a word occurs. */
public record WordCount(String word, Count count) {}
