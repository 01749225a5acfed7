package dev.leat.benchmarks.comparison;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.jmh.result.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one workload.
 *
 * @param workload the class with the benchmarks, without the word
 * @param contenders fastest first
 */
record Measured(String workload, List<Contender> contenders) {
    private static final String SUFFIX = "Benchmark";

    /** As the documentation has them; what is not named comes behind. */
    private static final List<String> ORDER = List.of(
            "Words",
            "Arithmetic5",
            "Arithmetic20",
            "Arithmetic100",
            "Arithmetic1000",
            "Arithmetic10000",
            "Tree100",
            "Wide100",
            "Chain500",
            "Rules100",
            "Rules1000",
            "RulesByEnum100",
            "Arithmetic5Last",
            "Arithmetic20Last",
            "Arithmetic100Last",
            "OneOfMany100");

    /** One contender of a workload. */
    record Contender(String name, Spread cpuNanos, Optional<Spread> ratio, Optional<Spread> bytes) {}

    static List<Measured> read(String json) {
        List<Measured> all = new ArrayList<>();
        for (JsonElement group : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("groups")) {
            all.add(of(group.getAsJsonObject()));
        }
        all.sort(Comparator.comparingInt(Measured::place).thenComparing(Measured::workload));
        return all;
    }

    /** How many steps a run takes, where the workload is a graph. */
    Optional<Integer> steps() {
        return Graphs.all().stream()
                .filter(graph -> graph.name().equals(workload))
                .map(Graph::size)
                .findFirst();
    }

    Optional<Contender> contender(String name) {
        return contenders.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private int place() {
        int place = ORDER.indexOf(workload);
        return place < 0 ? ORDER.size() : place;
    }

    private static Measured of(JsonObject group) {
        String benchmark = group.get("benchmark").getAsString();
        String simple = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String workload = simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : simple;
        List<Contender> contenders = new ArrayList<>();
        JsonArray each = group.getAsJsonArray("contenders");
        for (JsonElement element : each) {
            JsonObject contender = element.getAsJsonObject();
            spread(contender, "cpuNanos")
                    .ifPresent(nanos -> contenders.add(new Contender(
                            contender.get("name").getAsString(),
                            nanos,
                            spread(contender, "ratio"),
                            spread(contender, "bytes"))));
        }
        contenders.sort(
                Comparator.comparingDouble(contender -> contender.cpuNanos().median()));
        return new Measured(workload, List.copyOf(contenders));
    }

    private static Optional<Spread> spread(JsonObject of, String name) {
        if (!of.has(name)) {
            return Optional.empty();
        }
        JsonObject spread = of.getAsJsonObject(name);
        return Optional.of(new Spread(
                spread.get("median").getAsDouble(),
                spread.get("lowerQuartile").getAsDouble(),
                spread.get("upperQuartile").getAsDouble(),
                spread.get("least").getAsDouble(),
                spread.get("most").getAsDouble(),
                spread.get("count").getAsInt()));
    }
}
