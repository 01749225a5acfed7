package dev.leat.sample.report;

/**
 * How much was read.
 *
 * @param texts how many inputs
 * @param bytes how many bytes they have together
 * @param skipped how many files were passed over because they are not text
 */
public record Extent(int texts, long bytes, int skipped) {}
