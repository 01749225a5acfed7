package dev.leat.sample.report;

/**
 * Which words are shown.
 *
 * @param top how many
 * @param stopWordsToo whether stop words are among them
 */
public record Choice(int top, boolean stopWordsToo) {}
