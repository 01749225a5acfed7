package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;

/**
 * A value as it is made.
 *
 * @param maker the signature of the method that makes it, as in {@code tokens(text)}
 * @param isComponent whether that spreads a record of which the value is a component
 */
public record Made(String value, JavaType type, String maker, Place place, boolean isComponent) {}
