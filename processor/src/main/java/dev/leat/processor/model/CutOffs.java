package dev.leat.processor.model;

import java.util.Map;

/**
 * When inputs that are set again count as the same to a sheet.
 *
 * @param inputs those of which somebody says it, by name
 */
public record CutOffs(Map<String, CutOff> inputs) {
    public CutOffs {
        inputs = Map.copyOf(inputs);
    }

    public CutOff of(String input) {
        return inputs.getOrDefault(input, CutOff.EQUALS);
    }
}
