package dev.leat.processor.plan;

import dev.leat.processor.code.InputParameter;
import java.util.List;

/**
 * A method of the flow that makes a loop, for ways of running that make values one by one.
 *
 * @param components of the record that it hands over
 */
public record LoopMethod(Body body, List<InputParameter> components) {
    public LoopMethod {
        components = List.copyOf(components);
    }
}
