package dev.leat.jmh.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Each combination of the values of a benchmark's parameters. */
final class ParameterValues {
    private ParameterValues() {}

    static List<Map<String, String>> of(BenchmarkListEntry entry, CommandLineOptions given) throws UsageException {
        List<Map<String, String>> combinations = List.of(Map.of());
        Map<String, String[]> declared = new TreeMap<>(entry.getParams().orElse(Map.of()));
        for (Map.Entry<String, String[]> parameter : declared.entrySet()) {
            combinations = times(combinations, parameter.getKey(), values(entry, given, parameter));
        }
        return combinations;
    }

    private static Collection<String> values(
            BenchmarkListEntry entry, CommandLineOptions given, Map.Entry<String, String[]> parameter)
            throws UsageException {
        Collection<String> values = given.getParameter(parameter.getKey()).orElse(List.of(parameter.getValue()));
        if (values.isEmpty() || values.contains(Param.BLANK_ARGS)) {
            throw new UsageException("The parameter `" + parameter.getKey() + "` of " + entry.getUsername()
                    + " has no values. Give some: -p " + parameter.getKey() + "=…,…");
        }
        return values;
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
