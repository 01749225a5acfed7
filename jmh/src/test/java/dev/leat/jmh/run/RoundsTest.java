package dev.leat.jmh.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group.Subject;
import dev.leat.jmh.result.Round;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.TimeValue;

final class RoundsTest {
    /** A second for the JVM and two for each of two iterations. */
    private static final Timing FIVE_SECONDS =
            new Timing(Mode.AverageTime, 1, TimeValue.seconds(2), 1, TimeValue.seconds(2));

    private static final Suite SUITE = new Suite(List.of(
            List.of(benchmark("A", "one"), benchmark("A", "two"), benchmark("A", "three")),
            List.of(benchmark("B", "one"))));

    private final List<String> measured = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    private static Benchmark benchmark(String type, String name) {
        return new Benchmark(new Subject("demo." + type, Optional.empty(), Map.of()), name, FIVE_SECONDS, List.of());
    }

    /** Twice as slow as planned. */
    private Outcome measure(Benchmark benchmark, int round) {
        measured.add(round + benchmark.subject().benchmark().substring(5) + "." + benchmark.name());
        now = now.plusSeconds(10);
        return benchmark.name().equals("two") && round == 2
                ? new Outcome.Failed(new Failure(round, "no", "no"))
                : new Outcome.Measured(new Round(round, 10.0 * round, 11, 0, Map.of()));
    }

    @Test
    void contendersOfAGroupFollowEachOtherAndTakeTurnsInBeingFirst() throws IOException {
        new Rounds(SUITE, 2, clock).run(this::measure, new Silence(), round -> {});

        assertThat(measured)
                .containsExactly("1A.one", "1A.two", "1A.three", "1B.one", "2A.two", "2A.three", "2A.one", "2B.one");
    }

    @Test
    void everythingIsKeptAfterEachGroup() throws IOException {
        List<String> kept = new ArrayList<>();
        Rounds rounds = new Rounds(SUITE, 2, clock);

        rounds.run(
                this::measure,
                new Silence(),
                over -> kept.add(measured.size() + " " + rounds.completed() + " " + over));

        assertThat(kept).containsExactly("3 0 false", "4 1 true", "7 1 false", "8 2 true");
    }

    @Test
    void aFailureIsKeptBesideTheOtherRounds() throws IOException {
        Rounds rounds = new Rounds(SUITE, 3, clock);

        rounds.run(this::measure, new Silence(), round -> {});

        Contender two = rounds.groups().get(0).contender("two").orElseThrow();
        assertThat(two.rounds()).extracting(Round::number).containsExactly(1, 3);
        assertThat(two.failures()).containsExactly(new Failure(2, "no", "no"));
    }

    @Test
    void theTimeLeftFollowsThePaceSoFar() throws IOException {
        List<Long> left = new ArrayList<>();

        new Rounds(SUITE, 1, clock)
                .run(
                        this::measure,
                        new Silence() {
                            @Override
                            public void begins(String where, Duration remaining) {
                                left.add(remaining.toSeconds());
                            }
                        },
                        round -> {});

        assertThat(left).containsExactly(20L, 30L, 20L, 10L);
    }

    @Test
    void aLogGetsALineNowAndThen() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Progress progress = new LineProgress(new PrintStream(log, true, StandardCharsets.UTF_8), clock);

        new Rounds(SUITE, 2, clock).run(this::measure, progress, round -> {});

        assertThat(log.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Round 1 of 2, A.one, less than a minute left
                        Round 1 of 2, B.one, less than a minute left
                        Round 2 of 2, A.one, less than a minute left
                        """);
    }

    @Test
    void aTerminalHasOneLineThatIsGoneAtTheEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalProgress progress = new TerminalProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        progress.begins("x".repeat(100), Duration.ofMinutes(130));
        progress.ends();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\033[2K" + "x".repeat(54) + "…, about 2 h 10 min left\r\033[2K");
    }

    @Test
    void numbersInNamesAreNumbers() {
        List<String> names = new ArrayList<>(List.of("b.Steps100", "b.Steps20", "b.Steps", "a.Steps1000"));

        names.sort(new NaturalOrder());

        assertThat(names).containsExactly("a.Steps1000", "b.Steps", "b.Steps20", "b.Steps100");
    }

    private static class Silence implements Progress {
        @Override
        public void begins(String where, Duration left) {}

        @Override
        public void ends() {}
    }
}
