package dev.leat.processor.plan;

/**
 * What gives an object for each run.
 *
 * @param path how it is reached
 * @param getter the method by which it does
 */
public record Provider(String path, String getter) {}
