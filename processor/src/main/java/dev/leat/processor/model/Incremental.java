package dev.leat.processor.model;

import java.util.List;
import java.util.Map;

/**
 * What a sheet takes that a run does not.
 *
 * @param inputs when an input that is set again counts as the same
 * @param thrown by value the checked exceptions of the steps that lead to it, none a subclass of another
 */
public record Incremental(Map<String, CutOff> inputs, Map<String, List<JavaType>> thrown) {
    public Incremental {
        inputs = Map.copyOf(inputs);
        thrown = Map.copyOf(thrown);
    }

    public CutOff input(String name) {
        return inputs.getOrDefault(name, CutOff.EQUALS);
    }

    public List<JavaType> thrown(String value) {
        return thrown.getOrDefault(value, List.of());
    }
}
