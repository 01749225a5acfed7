package dev.leat.processor.way;

import dev.leat.processor.code.Source;

/**
 * A class in a file of its own.
 *
 * @param name the simple name of the class
 */
public record GeneratedFile(String name, Source source) {}
