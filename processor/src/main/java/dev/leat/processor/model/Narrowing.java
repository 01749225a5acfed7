package dev.leat.processor.model;

import java.util.List;

/**
 * A parameter takes only some of the values of a name.
 *
 * @param constants the enum constants that fit; empty where the parameter's type tells
 * @param place of the annotation
 */
public record Narrowing(List<String> constants, Place place) {
    public Narrowing {
        constants = List.copyOf(constants);
    }
}
