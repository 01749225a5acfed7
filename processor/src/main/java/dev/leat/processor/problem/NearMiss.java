package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import java.util.List;

/**
 * A value or input that the user may have meant.
 *
 * @param takenAs the type with which to take it: the parameter's own where it fits, else the value's
 * @param origin the signature of the processor that makes it; empty for an input
 * @param reasons why it is near, most telling first
 */
public record NearMiss(String name, JavaType type, JavaType takenAs, String origin, List<String> reasons) {
    public NearMiss {
        reasons = List.copyOf(reasons);
    }

    boolean isInput() {
        return origin.isEmpty();
    }

    @Override
    public String toString() {
        String what = isInput() ? "the input " + type + " " + name : type + " " + name + ", made by " + origin;
        return "Near: " + what + " (" + String.join(", ", reasons) + ")";
    }
}
