package dev.leat.jmh.report;

import dev.leat.jmh.result.Machine;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Session;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where, when and how it was measured: a word and what it stands for, one after the other. */
final class Facts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final double GIBI = 1L << 30;

    private final List<String> facts = new ArrayList<>();

    private Facts() {}

    static List<String> of(Results results) {
        Facts facts = new Facts();
        facts.session(results.session());
        facts.machine(results.machine(), results.session());
        return facts.facts;
    }

    private void session(Session session) {
        boolean complete = session.completed() == session.rounds();
        add("Measured", TIME.format(session.started()) + ", in " + clock(session.took()));
        add("Rounds", session.completed() + (complete ? "" : " of " + session.rounds()));
        if (!session.arguments().isEmpty()) {
            add("Options", String.join(" ", session.arguments()));
        }
        add("Versions", "JMH " + session.jmh() + ", Leat " + session.leat());
    }

    private void machine(Machine machine, Session session) {
        String name = machine.processor().orElse("processor of unknown name");
        add("Machine", machine.processors() + " × " + name + ", " + decimal("%.0f GiB", machine.memoryBytes() / GIBI));
        add("System", machine.system());
        add("JVM", session.jvms().isEmpty() ? machine.jvm() : String.join("; ", session.jvms()));
        session.loads().stream()
                .max(Double::compare)
                .filter(most -> most >= 0)
                .ifPresent(most -> add("Load", "up to " + decimal("%.1f", most)));
    }

    private void add(String word, String meaning) {
        facts.add(word);
        facts.add(meaning);
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d h", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private static String decimal(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
