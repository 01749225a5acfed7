package dev.leat.jmh.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Each combination of the values of a benchmark's parameters. */
final class ParameterValues {
    private ParameterValues() {}

    static List<Map<String, String>> of(BenchmarkListEntry entry, CommandLineOptions given) {
        List<Map<String, String>> combinations = List.of(Map.of());
        Map<String, String[]> declared = new TreeMap<>(entry.getParams().orElse(Map.of()));
        for (Map.Entry<String, String[]> parameter : declared.entrySet()) {
            Collection<String> values = given.getParameter(parameter.getKey()).orElse(List.of(parameter.getValue()));
            combinations = times(combinations, parameter.getKey(), values);
        }
        return combinations;
    }

    private static List<Map<String, String>> times(
            List<Map<String, String>> combinations, String name, Collection<String> values) {
        List<Map<String, String>> longer = new ArrayList<>();
        for (Map<String, String> combination : combinations) {
            for (String value : values) {
                Map<String, String> with = new LinkedHashMap<>(combination);
                with.put(name, value);
                longer.add(with);
            }
        }
        return longer;
    }
}
