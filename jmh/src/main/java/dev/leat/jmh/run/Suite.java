package dev.leat.jmh.run;

import dev.leat.jmh.result.Group.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The benchmarks to run.
 *
 * @param groups those that are compared with each other
 */
public record Suite(List<List<Benchmark>> groups) {
    private static final String NONE = """
            There are no benchmarks on the class path: META-INF/BenchmarkList is missing or empty.
            To have benchmarks generated for a flow, declare it with @Flow(ways = Way.BENCHMARK), and put both
            dev.leat:leat-processor and org.openjdk.jmh:jmh-generator-annprocess on the compiler's annotationProcessorPaths.""";

    /** All that the command asks for. */
    public static Suite find(Command command) throws UsageException {
        SortedMap<String, BenchmarkListEntry> wanted =
                entries(command.jmh().getIncludes(), command.jmh().getExcludes());
        if (wanted.isEmpty()) {
            throw new UsageException(nothing(command));
        }
        Map<Subject, List<Benchmark>> groups = new LinkedHashMap<>();
        for (BenchmarkListEntry entry : wanted.values()) {
            int dot = entry.getUsername().lastIndexOf('.');
            String type = entry.getUsername().substring(0, dot);
            Timing timing = Timing.of(entry, command);
            List<String> jvmArguments = command.jvmArguments(entry);
            for (Map<String, String> parameters : ParameterValues.of(entry, command.jmh())) {
                Subject subject = new Subject(type, DeclaredFlow.of(type), parameters);
                groups.computeIfAbsent(subject, each -> new ArrayList<>())
                        .add(new Benchmark(subject, entry.getUsername().substring(dot + 1), timing, jvmArguments));
            }
        }
        return new Suite(List.copyOf(groups.values()));
    }

    /** How many benchmarks there are. */
    public int size() {
        return groups.stream().mapToInt(List::size).sum();
    }

    /** How long a round takes, going by the iterations. */
    double seconds() {
        return groups.stream()
                .flatMap(List::stream)
                .mapToDouble(benchmark -> benchmark.timing().seconds())
                .sum();
    }

    private static String nothing(Command command) {
        SortedMap<String, BenchmarkListEntry> all = entries(List.of(), List.of());
        if (all.isEmpty()) {
            return NONE;
        }
        String but = command.jmh().getExcludes().isEmpty()
                ? ""
                : " but " + command.jmh().getExcludes();
        return "No benchmark matches " + command.jmh().getIncludes() + but + ". There are:\n  "
                + String.join("\n  ", all.keySet());
    }

    /** By name: one that is declared for several of JMH's modes is listed as often. */
    private static SortedMap<String, BenchmarkListEntry> entries(List<String> includes, List<String> excludes) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        SortedMap<String, BenchmarkListEntry> entries = new TreeMap<>(new NaturalOrder());
        if (Suite.class.getResource(BenchmarkList.BENCHMARK_LIST) == null) {
            return entries;
        }
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().find(silent, includes, excludes)) {
            entries.putIfAbsent(entry.getUsername(), entry);
        }
        return entries;
    }
}
