package dev.leat.processor.way.run;

import dev.leat.processor.code.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the methods that run to one value each are called. */
public final class TargetNames {
    private TargetNames() {}

    /**
     * {@code runUniques} for {@code uniques}. Where two would be called the same, as for {@code uniques} and
     * {@code Uniques}, the later one gets a number; {@code run} and {@code runAsync} are ways to run the whole flow.
     *
     * @param targets the values, in the order in which they are named
     * @return the methods by value, in that order
     */
    public static Map<String, String> of(List<String> targets) {
        Names methods = new Names();
        List.of("run", "runAsync").forEach(methods::reserve);
        Map<String, String> names = new LinkedHashMap<>();
        for (String target : targets) {
            names.computeIfAbsent(target, value -> methods.claim("run" + Names.capitalized(value)));
        }
        return names;
    }
}
