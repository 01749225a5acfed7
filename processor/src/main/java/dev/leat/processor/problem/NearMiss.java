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

    /** What to write to mean one of them, where names are texts. */
    static List<Fix> quoted(String advice, List<NearMiss> near) {
        return near.stream()
                .map(miss -> new Fix(advice + " `" + miss.name + "`", "\"" + miss.name + "\""))
                .toList();
    }

    /** Whether its name is much like the one that is missing. */
    boolean isAlike() {
        return reasons.contains("similar name");
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
