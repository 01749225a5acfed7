package dev.leat.jmh.result;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes results as JSON by the schema in {@code docs/results.schema.json}. */
public final class ResultsJson {
    private static final int VERSION = 1;

    private final JsonWriter json;

    private ResultsJson(JsonWriter json) {
        this.json = json;
    }

    /** The text of the file. */
    public static String of(Results results) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            new ResultsJson(json).write(results);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return text.append('\n').toString();
    }

    private void write(Results results) throws IOException {
        json.beginObject().name("version").value(VERSION);
        write(results.machine());
        write(results.session());
        json.name("groups").beginArray();
        for (Group group : results.groups()) {
            write(group);
        }
        json.endArray().endObject();
    }

    private void write(Machine machine) throws IOException {
        json.name("machine").beginObject();
        json.name("system").value(machine.system());
        if (machine.processor().isPresent()) {
            json.name("processor").value(machine.processor().get());
        }
        json.name("processors").value(machine.processors());
        json.name("memoryBytes").value(machine.memoryBytes());
        json.endObject();
    }

    private void write(Session session) throws IOException {
        json.name("session").beginObject();
        json.name("started").value(session.started().toString());
        json.name("seconds").value(session.took().toSeconds());
        texts("arguments", session.arguments());
        json.name("quick").value(session.quick());
        json.name("rounds").value(session.rounds());
        json.name("completedRounds").value(session.completed());
        json.name("loads").beginArray();
        for (double load : session.loads()) {
            json.value(load);
        }
        json.endArray();
        json.name("jmh").value(session.jmh());
        json.name("leat").value(session.leat());
        texts("jvms", session.jvms());
        json.endObject();
    }

    private void write(Group group) throws IOException {
        json.beginObject().name("benchmark").value(group.subject().benchmark());
        if (group.subject().flow().isPresent()) {
            json.name("flow").value(group.subject().flow().get());
        }
        json.name("measures").value(group.subject().isSteps() ? "steps" : "ways");
        json.name("parameters").beginObject();
        for (Map.Entry<String, String> each : new TreeMap<>(group.subject().parameters()).entrySet()) {
            json.name(each.getKey()).value(each.getValue());
        }
        json.endObject();
        if (group.baseline().isPresent()) {
            json.name("baseline").value(group.baseline().get().name());
        }
        json.name("contenders").beginArray();
        for (Contender contender : group.ranking()) {
            write(group, contender);
        }
        for (Contender contender : group.withoutResult()) {
            write(group, contender);
        }
        json.endArray().endObject();
    }

    private void write(Group group, Contender contender) throws IOException {
        json.beginObject().name("name").value(contender.name());
        if (contender.measured()) {
            spread("cpuNanos", contender.cpuNanos());
            spread("clockNanos", contender.clockNanos());
        }
        if (contender.bytes().isPresent()) {
            spread("bytes", contender.bytes().get());
        }
        if (group.ratio(contender).isPresent()) {
            spread("ratio", group.ratio(contender).get());
        }
        json.name("rounds").beginArray();
        for (Round round : contender.rounds()) {
            write(round);
        }
        json.endArray().name("failures").beginArray();
        for (Failure failure : contender.failures()) {
            json.beginObject().name("round").value(failure.round());
            json.name("message").value(failure.message());
            json.name("detail").value(failure.detail()).endObject();
        }
        json.endArray().endObject();
    }

    private void write(Round round) throws IOException {
        json.beginObject().name("round").value(round.number());
        json.name("cpuNanos").value(round.cpuNanos());
        json.name("clockNanos").value(round.clockNanos());
        if (Double.isFinite(round.bytes())) {
            json.name("bytes").value(round.bytes());
        }
        json.name("others").beginObject();
        for (Map.Entry<String, Round.Figure> each : new TreeMap<>(round.others()).entrySet()) {
            json.name(each.getKey()).beginObject();
            json.name("value").value(each.getValue().value());
            json.name("unit").value(each.getValue().unit()).endObject();
        }
        json.endObject().endObject();
    }

    private void spread(String name, Spread spread) throws IOException {
        json.name(name).beginObject();
        json.name("median").value(spread.median());
        json.name("lowerQuartile").value(spread.lowerQuartile());
        json.name("upperQuartile").value(spread.upperQuartile());
        json.name("least").value(spread.least());
        json.name("most").value(spread.most());
        json.name("count").value(spread.count());
        json.endObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
