package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Group.Subject;
import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Round;
import dev.leat.jmh.result.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Results as if they had been measured. */
public final class Measured {
    private Measured() {}

    /** What a machine gave in three rounds. */
    public static Results results(Group... groups) {
        return results(3, false, groups);
    }

    static Results results(int rounds, boolean quick, Group... groups) {
        Machine machine = new Machine("Linux 6.1 amd64", Optional.of("Some Processor"), 2, 8L << 30, "Some JVM 17");
        Session session = new Session(
                Instant.parse("2026-03-01T09:30:00Z"),
                Duration.ofSeconds(754),
                List.of("-f", "3"),
                quick,
                rounds,
                rounds,
                List.of(0.2, 1.1, 0.9),
                "1.37",
                "0.1.0",
                List.of("Some JVM 17"));
        return new Results(machine, session, List.of(groups));
    }

    /** Contenders of a class that somebody wrote. */
    public static Group group(String benchmark, Contender... contenders) {
        return new Group(new Subject(benchmark, Optional.empty(), Map.of()), List.of(contenders));
    }

    /** What the processor generated for a flow. */
    static Group of(Class<?> flow, String suffix, Contender... contenders) {
        Subject subject = new Subject(flow.getName() + suffix, Optional.of(flow.getName()), Map.of("sample", "small"));
        return new Group(subject, List.of(contenders));
    }

    /** A contender that took so many nanoseconds in each round. */
    public static Contender contender(String name, double bytes, double... nanos) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < nanos.length; i++) {
            rounds.add(new Round(i + 1, nanos[i], nanos[i] * 1.1, bytes, Map.of()));
        }
        return new Contender(name, rounds, List.of());
    }

    /** One that failed in so many rounds and gave no result. */
    static Contender broken(String name, String message, int rounds) {
        return new Contender(
                name,
                List.of(),
                Stream.iterate(1, round -> round + 1)
                        .limit(rounds)
                        .map(round -> new Failure(round, message, message + "\n\tat somewhere"))
                        .toList());
    }
}
