package dev.leat.jmh.result;

import dev.leat.model.json.JsonObject;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes results as JSON by the schema in {@code docs/results.schema.json}. */
public final class ResultsJson {
    private static final int VERSION = 1;

    private ResultsJson() {}

    /** The text of the file. */
    public static String of(Results results) {
        return new JsonObject()
                .with("version", VERSION)
                .with("machine", json(results.machine()))
                .with("session", json(results.session()))
                .with("groups", results.groups().stream().map(ResultsJson::json).toList())
                .text();
    }

    private static JsonObject json(Machine machine) {
        return new JsonObject()
                .with("system", machine.system())
                .withIfAny("processor", machine.processor())
                .with("processors", machine.processors())
                .with("memoryBytes", machine.memoryBytes());
    }

    private static JsonObject json(Session session) {
        return new JsonObject()
                .with("started", session.started().toString())
                .with("seconds", session.took().toSeconds())
                .with("arguments", session.arguments())
                .with("quick", session.quick())
                .with("rounds", session.rounds())
                .with("completedRounds", session.completed())
                .with("loads", session.loads())
                .with("jmh", session.jmh())
                .with("leat", session.leat())
                .with("jvms", session.jvms());
    }

    private static JsonObject json(Group group) {
        return new JsonObject()
                .with("benchmark", group.subject().benchmark())
                .withIfAny("flow", group.subject().flow())
                .with("measures", group.subject().isSteps() ? "steps" : "ways")
                .with("parameters", new TreeMap<>(group.subject().parameters()))
                .withIfAny("baseline", group.baseline().map(Contender::name))
                .with(
                        "contenders",
                        Stream.concat(group.ranking().stream(), group.withoutResult().stream())
                                .map(contender -> json(group, contender))
                                .toList());
    }

    private static JsonObject json(Group group, Contender contender) {
        Optional<Contender> measured = Optional.of(contender).filter(Contender::measured);
        return new JsonObject()
                .with("name", contender.name())
                .withIfAny("cpuNanos", measured.map(each -> json(each.cpuNanos())))
                .withIfAny("clockNanos", measured.map(each -> json(each.clockNanos())))
                .withIfAny("bytes", contender.bytes().map(ResultsJson::json))
                .withIfAny("ratio", group.ratio(contender).map(ResultsJson::json))
                .with(
                        "rounds",
                        contender.rounds().stream().map(ResultsJson::json).toList())
                .with(
                        "failures",
                        contender.failures().stream().map(ResultsJson::json).toList());
    }

    private static JsonObject json(Failure failure) {
        return new JsonObject()
                .with("round", failure.round())
                .with("message", failure.message())
                .with("detail", failure.detail());
    }

    private static JsonObject json(Round round) {
        JsonObject others = new JsonObject();
        new TreeMap<>(round.others())
                .forEach((name, figure) -> others.with(
                        name, new JsonObject().with("value", figure.value()).with("unit", figure.unit())));
        return new JsonObject()
                .with("round", round.number())
                .with("cpuNanos", round.cpuNanos())
                .with("clockNanos", round.clockNanos())
                .withIfAny("bytes", Optional.of(round.bytes()).filter(Double::isFinite))
                .with("others", others);
    }

    private static JsonObject json(Spread spread) {
        return new JsonObject()
                .with("median", spread.median())
                .with("lowerQuartile", spread.lowerQuartile())
                .with("upperQuartile", spread.upperQuartile())
                .with("least", spread.least())
                .with("most", spread.most())
                .with("count", spread.count());
    }
}
