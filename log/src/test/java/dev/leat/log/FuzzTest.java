package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.run.GraphRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a log: reading gives what was recorded, or an exception of ours. */
@Timeout(60)
class FuzzTest {
    private static final int MUTATIONS = 3_000;
    private static final long SEED = 20261121;

    private final Random random = new Random(SEED);
    private final RandomRuns recorded = new RandomRuns(new Random(3), 12);
    private final Map<UUID, GraphRun> runs = new HashMap<>();
    private final byte[] log;

    FuzzTest() {
        List<GraphRun> all =
                List.of(recorded.start().tryToEnd(), recorded.start().tryToEnd(), recorded.start());
        all.forEach(run -> runs.put(run.id(), run));
        log = Text.log(recorded.graph(), RandomRuns.VALUES, all.toArray(GraphRun[]::new));
    }

    @Test
    void damagedLogs() {
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = log;
            for (int j = random.nextInt(3); j >= 0; j--) {
                damaged = damaged(damaged);
            }
            read += isRead(damaged, false) ? 1 : 0;
            read += isRead(damaged, true) ? 1 : 0;
        }
        assertThat(read).as("logs that could be read nevertheless").isBetween(MUTATIONS / 20, MUTATIONS / 2);
    }

    private boolean isRead(byte[] damaged, boolean mayBeCut) {
        LineBytes lines = new LineBytes("the log", new ByteArrayInputStream(damaged), LineBytes.MOST);
        try {
            new LogReader(recorded.graph(), RandomRuns.VALUES)
                    .read(lines, mayBeCut)
                    .forEach(this::assertWhole);
            return true;
        } catch (LogException expected) {
            assertThat(expected).hasMessageContaining("Fix: ").hasMessageStartingWith("Line ");
            assertThat(expected.line()).isPositive();
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Damage that checksums do not tell: what is behind them has to stand it as well. */
    @Test
    void forgedLogs() {
        String[] lines = new String(log, StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < MUTATIONS; i++) {
            String[] forged = lines.clone();
            int line = random.nextInt(forged.length);
            for (int j = random.nextInt(3); j >= 0; j--) {
                forged[line] = forged(forged[line]);
            }
            forged[line] = Text.checked(forged[line].replaceAll("[\r\n]", ""));
            byte[] bytes = (String.join("\n", forged) + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                Text.read(recorded.graph(), RandomRuns.VALUES, bytes);
            } catch (LogException expected) {
                assertThat(expected.line()).isPositive();
            }
        }
    }

    private String forged(String line) {
        int at = random.nextInt(line.length());
        List<String> tokens = List.of(
                "null",
                "[]",
                "{}",
                "[[",
                "\"",
                "\\",
                "-1",
                "1e400",
                "NaN",
                "true",
                ",",
                ":",
                "\u0000",
                "\ud800",
                "",
                "",
                "{\"A\":1}",
                "\"\\ud800\"");
        String token = tokens.get(random.nextInt(tokens.size()));
        return switch (random.nextInt(3)) {
            case 0 -> line.substring(0, at) + token + line.substring(at);
            case 1 ->
                line.substring(0, at) + token + line.substring(Math.min(line.length(), at + 1 + random.nextInt(8)));
            default -> {
                int colon = line.indexOf(':', at);
                int comma = colon < 0 ? -1 : line.indexOf(',', colon);
                yield comma < 0 ? line : line.substring(0, colon + 1) + token + line.substring(comma);
            }
        };
    }

    private byte[] damaged(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
        byte[] copy = bytes.clone();
        switch (random.nextInt(9)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) random.nextInt(256);
            case 2 -> copy = joined(bytes, 0, at, bytes, at + length, bytes.length);
            case 3 -> copy = joined(bytes, 0, at + length, bytes, at, bytes.length);
            case 4 -> copy = Arrays.copyOf(bytes, at);
            case 5 -> Arrays.fill(copy, at, at + length, (byte) "[ \n\u0000".charAt(random.nextInt(4)));
            case 6 -> copy = lines(bytes, lines -> lines.remove(random.nextInt(lines.size())));
            case 7 ->
                copy = lines(
                        bytes,
                        lines -> lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size()))));
            default ->
                copy = lines(
                        bytes,
                        lines -> lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size()))));
        }
        return copy;
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(other, start, end - start);
        return out.toByteArray();
    }

    /** With one byte for a character, so that no byte gets lost. */
    private static byte[] lines(byte[] bytes, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
        if (!lines.isEmpty()) {
            change.accept(lines);
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each was recorded at once. */
    private void assertWhole(Replay replay) {
        Alike.assertAlike(replay, runs.get(replay.id()));
    }
}
