package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Spread;
import dev.leat.model.Flow;
import dev.leat.model.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the page shows, as JSON: every text as it is shown, every number as long as it is drawn. */
record PageData(Results results, Function<String, Optional<Flow>> plans) {
    JsonObject json() {
        Findings findings = Findings.of(results);
        List<Group> groups = results.groups();
        return new JsonObject()
                .with("headline", Wording.headline(findings, results))
                .with("faster", findings.faster())
                .with("warnings", findings.warnings())
                .with("facts", Facts.of(results))
                .with(
                        "overview",
                        IntStream.range(0, groups.size())
                                .boxed()
                                .flatMap(i -> overview(groups.get(i), "group" + i))
                                .toList())
                .with(
                        "groups",
                        IntStream.range(0, groups.size())
                                .mapToObj(i -> group(groups.get(i), "group" + i))
                                .toList());
    }

    /** Only what is compared with the hand-written: other ratios mean something else in each group. */
    private static Stream<JsonObject> overview(Group group, String id) {
        if (group.subject().isSteps() || group.contender(Group.BY_HAND).isEmpty()) {
            return Stream.of();
        }
        return group.contender(Group.RUN).flatMap(group::ratio).stream()
                .map(ratio -> new JsonObject()
                        .with("id", id)
                        .with("name", Findings.name(group))
                        .with("ratio", spread(ratio, 1))
                        .with("text", Wording.ratio(ratio)));
    }

    private JsonObject group(Group group, String id) {
        Rows rows = Rows.of(group);
        List<List<String>> cells = rows.cells();
        List<Contender> contenders = Rows.inOrder(group);
        Optional<Flow> steps =
                group.subject().flow().filter(flow -> group.subject().isSteps()).flatMap(plans);
        return new JsonObject()
                .with("id", id)
                .with("name", Wording.title(group))
                .with("benchmark", group.subject().benchmark())
                .with("parameters", Wording.parameters(group.subject().parameters()))
                .with("steps", group.subject().isSteps())
                .with("comparison", rows.comparison())
                .with("unit", rows.scale().unit())
                .with(
                        "rows",
                        IntStream.range(0, contenders.size())
                                .mapToObj(i -> contender(group, contenders.get(i), cells.get(i), rows.scale()))
                                .toList())
                .with("failures", rows.failures())
                .with(
                        "details",
                        group.contenders().stream()
                                .flatMap(each -> each.failures().stream().limit(1))
                                .map(Failure::detail)
                                .toList())
                .with(
                        "explained",
                        Explained.of(results, group).map(Explained::sentence).orElse(""))
                .withIfAny("picture", steps.map(flow -> FlowPicture.of(flow, group)));
    }

    private static JsonObject contender(Group group, Contender contender, List<String> cells, Scale scale) {
        return new JsonObject()
                .with("name", contender.name())
                .with("role", Role.of(group, contender).word())
                .with("time", spread(contender.cpuNanos(), scale.nanos()))
                .with("cells", cells.subList(1, cells.size()));
    }

    private static List<Double> spread(Spread spread, double unit) {
        return Stream.of(spread.least(), spread.lowerQuartile(), spread.median(), spread.upperQuartile(), spread.most())
                .map(each -> each / unit)
                .toList();
    }
}
