package dev.leat.processor.model;

import java.util.Map;

/**
 * What a sheet takes that a run does not.
 *
 * @param inputs when an input that is set again counts as the same
 */
public record Incremental(Map<String, CutOff> inputs) {
    public Incremental {
        inputs = Map.copyOf(inputs);
    }

    public CutOff input(String name) {
        return inputs.getOrDefault(name, CutOff.EQUALS);
    }
}
