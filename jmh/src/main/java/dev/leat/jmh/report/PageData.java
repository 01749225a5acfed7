package dev.leat.jmh.report;

import com.google.gson.stream.JsonWriter;
import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Group;
import dev.leat.jmh.result.Results;
import dev.leat.jmh.result.Spread;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the page shows, as JSON: every text as it is shown, every number as long as it is drawn. */
final class PageData {
    private final Results results;
    private final Function<String, Optional<FlowPlan>> plans;
    private final JsonWriter json;

    private PageData(Results results, Function<String, Optional<FlowPlan>> plans, JsonWriter json) {
        this.results = results;
        this.plans = plans;
        this.json = json;
    }

    /** Without a character that could end the script element in which it stands. */
    static String of(Results results, Function<String, Optional<FlowPlan>> plans) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(true);
            new PageData(results, plans, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        Findings findings = Findings.of(results);
        json.beginObject().name("headline").value(Wording.headline(findings, results));
        texts("faster", findings.faster());
        texts("warnings", findings.warnings());
        texts("facts", Facts.of(results));
        json.name("overview").beginArray();
        for (int i = 0; i < results.groups().size(); i++) {
            overview(results.groups().get(i), "group" + i);
        }
        json.endArray().name("groups").beginArray();
        for (int i = 0; i < results.groups().size(); i++) {
            group(results.groups().get(i), "group" + i);
        }
        json.endArray().endObject();
    }

    /** Only what is compared with the hand-written: other ratios mean something else in each group. */
    private void overview(Group group, String id) throws IOException {
        if (group.subject().isSteps()
                || group.contender(Group.BY_HAND).isEmpty()
                || group.contender(Group.RUN).flatMap(group::ratio).isEmpty()) {
            return;
        }
        Spread ratio = group.contender(Group.RUN).flatMap(group::ratio).orElseThrow();
        json.beginObject().name("id").value(id);
        json.name("name").value(Findings.name(group));
        spread("ratio", ratio, 1);
        json.name("text").value(Wording.ratio(ratio)).endObject();
    }

    private void group(Group group, String id) throws IOException {
        Rows rows = Rows.of(group);
        json.beginObject().name("id").value(id);
        json.name("name").value(Wording.title(group));
        json.name("benchmark").value(group.subject().benchmark());
        json.name("parameters").value(Wording.parameters(group.subject().parameters()));
        json.name("steps").value(group.subject().isSteps());
        json.name("comparison").value(rows.comparison());
        json.name("unit").value(rows.scale().unit());
        json.name("rows").beginArray();
        List<List<String>> cells = rows.cells();
        List<Contender> contenders = Rows.inOrder(group);
        for (int i = 0; i < contenders.size(); i++) {
            contender(group, contenders.get(i), cells.get(i), rows.scale());
        }
        json.endArray();
        texts("failures", rows.failures());
        texts(
                "details",
                group.contenders().stream()
                        .filter(each -> !each.failures().isEmpty())
                        .map(PageData::detail)
                        .toList());
        json.name("explained")
                .value(Explained.of(results, group).map(Explained::sentence).orElse(""));
        if (group.subject().isSteps()) {
            json.name("picture");
            PictureJson.write(json, group, group.subject().flow().flatMap(plans));
        }
        json.endObject();
    }

    private static String detail(Contender contender) {
        Failure first = contender.failures().get(0);
        return first.detail();
    }

    private void contender(Group group, Contender contender, List<String> cells, Scale scale) throws IOException {
        json.beginObject().name("name").value(contender.name());
        json.name("role").value(Role.of(group, contender).word());
        spread("time", contender.cpuNanos(), scale.nanos());
        json.name("cells").beginArray();
        for (String cell : cells.subList(1, cells.size())) {
            json.value(cell);
        }
        json.endArray().endObject();
    }

    private void spread(String name, Spread spread, double unit) throws IOException {
        json.name(name).beginArray();
        for (double each : List.of(
                spread.least(), spread.lowerQuartile(), spread.median(), spread.upperQuartile(), spread.most())) {
            json.value(each / unit);
        }
        json.endArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
