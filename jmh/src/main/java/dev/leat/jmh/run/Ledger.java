package dev.leat.jmh.run;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Group.Subject;
import dev.leat.jmh.result.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what has been measured. */
final class Ledger {
    private final Map<Subject, Map<String, Entries>> entries = new LinkedHashMap<>();

    void add(Benchmark benchmark, Outcome outcome) {
        Entries of = entries.computeIfAbsent(benchmark.subject(), subject -> new LinkedHashMap<>())
                .computeIfAbsent(benchmark.name(), name -> new Entries(new ArrayList<>(), new ArrayList<>()));
        if (outcome instanceof Outcome.Measured measured) {
            of.rounds().add(measured.round());
        } else if (outcome instanceof Outcome.Failed failed) {
            of.failures().add(failed.failure());
        }
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        entries.forEach((subject, contenders) -> groups.add(new Group(
                subject,
                contenders.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Contender(
                                each.getKey(),
                                each.getValue().rounds(),
                                each.getValue().failures()))
                        .toList())));
        return groups;
    }

    private record Entries(List<Round> rounds, List<Failure> failures) {}
}
