package dev.leat.jmh.result;

/**
 * A round in which a contender gave no result.
 *
 * @param round the round, from 1 on
 * @param message why, in a line
 * @param detail all that is known, such as the stack trace
 */
public record Failure(int round, String message, String detail) {}
