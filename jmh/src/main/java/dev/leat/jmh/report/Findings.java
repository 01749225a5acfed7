package dev.leat.jmh.report;

import dev.leat.jmh.report.Overtaken.Faster;
import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What has to be known before the numbers, a sentence each.
 *
 * @param headline whether anything is faster than {@code run}; empty where nothing is compared with it
 * @param faster where and by how much
 * @param warnings why the numbers may mean less than they seem to
 */
public record Findings(String headline, List<String> faster, List<String> warnings) {
    /** What there is to say. */
    public static Findings of(Results results) {
        if (results.session().quick()) {
            return new Findings("", List.of(), warnings(results));
        }
        List<Overtaken> overtaken = Overtaken.in(results);
        return new Findings(
                headline(overtaken.size(), Overtaken.contests(results)),
                overtaken.stream().map(Findings::sentence).toList(),
                warnings(results));
    }

    private static String headline(int overtaken, long contests) {
        if (contests == 0) {
            return "";
        }
        String where = contests == 1 ? "the one comparison" : contests + " comparisons";
        if (overtaken == 0) {
            return "Nothing was clearly faster than `run` in " + where + ".";
        }
        return contests == 1
                ? "`run` was beaten."
                : "`run` was beaten in " + overtaken + " of " + contests + " comparisons.";
    }

    private static String sentence(Overtaken overtaken) {
        return overtaken.faster().stream().map(Findings::sentence).collect(Collectors.joining("; ")) + ", in "
                + name(overtaken.group()) + ".";
    }

    private static String sentence(Faster faster) {
        return "`" + faster.contender().name() + "` took " + Wording.ratio(faster.ratio()) + " times as long as `run`";
    }

    static String name(Group group) {
        String parameters = Wording.parameters(group.subject().parameters());
        String name = Wording.title(group);
        return parameters.isEmpty() ? name : name + " with " + parameters;
    }

    private static List<String> warnings(Results results) {
        List<String> warnings = new ArrayList<>();
        if (results.session().quick()) {
            warnings.add("This was a smoke test (--quick): it shows that everything runs; its numbers mean nothing.");
        }
        if (results.session().completed() < results.session().rounds()) {
            warnings.add(
                    results.session().completed() + " of " + results.session().rounds() + " rounds are complete.");
        }
        double load = results.session().loads().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (load > results.machine().processors() + 0.5) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The machine was busy: a load of up to %.1f on %d processors.",
                    load,
                    results.machine().processors()));
        }
        long failed = results.groups().stream()
                .flatMap(group -> group.contenders().stream())
                .filter(Findings::hasFailed)
                .count();
        if (failed > 0) {
            warnings.add(failed == 1 ? "1 benchmark failed." : failed + " benchmarks failed.");
        }
        return warnings;
    }

    private static boolean hasFailed(Contender contender) {
        return !contender.failures().isEmpty();
    }
}
