package dev.leat.jmh.report;

import com.google.gson.stream.JsonWriter;
import dev.leat.jmh.report.FlowPicture.Node;
import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph.Edge;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the picture of a flow, each step with its share of the time. */
final class PictureJson {
    private PictureJson() {}

    /** Writes null where there is no plan. */
    static void write(JsonWriter json, Group steps, Optional<FlowPlan> plan) throws IOException {
        if (plan.isEmpty()) {
            json.nullValue();
            return;
        }
        Map<String, Double> shares = shares(steps);
        write(json, FlowPicture.of(plan.get(), shares), shares);
    }

    private static Map<String, Double> shares(Group steps) {
        double sum = steps.ranking().stream()
                .mapToDouble(each -> each.cpuNanos().median())
                .sum();
        Map<String, Double> shares = new HashMap<>();
        for (Contender each : steps.ranking()) {
            shares.put(each.name(), sum == 0 ? 0 : each.cpuNanos().median() / sum);
        }
        return shares;
    }

    private static void write(JsonWriter json, FlowPicture picture, Map<String, Double> shares) throws IOException {
        json.beginObject().name("width").value(round(picture.drawing().width()));
        json.name("height").value(round(picture.drawing().height()));
        json.name("direction").value(picture.direction().name());
        json.name("omitted").value(picture.omitted());
        json.name("nodes").beginArray();
        for (int i = 0; i < picture.nodes().size(); i++) {
            write(json, picture.nodes().get(i), picture.drawing().centres().get(i), shares);
        }
        json.endArray().name("edges").beginArray();
        for (int i = 0; i < picture.edges().size(); i++) {
            write(json, picture.edges().get(i), picture.drawing().paths().get(i));
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, Node node, Point centre, Map<String, Double> shares) throws IOException {
        json.beginObject().name("name").value(node.name());
        json.name("label").value(node.label());
        json.name("input").value(node.input());
        json.name("x").value(round(centre.x() - node.size().width() / 2));
        json.name("y").value(round(centre.y() - node.size().height() / 2));
        json.name("width").value(round(node.size().width()));
        json.name("height").value(round(node.size().height()));
        Double share = shares.get(node.name());
        if (!node.input() && share != null) {
            json.name("share").value(share);
            json.name("percent").value(Wording.percent(share));
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Edge edge, List<Point> path) throws IOException {
        json.beginObject().name("from").value(edge.from());
        json.name("to").value(edge.to());
        json.name("points").beginArray();
        for (Point point : path) {
            json.value(round(point.x())).value(round(point.y()));
        }
        json.endArray().endObject();
    }

    /** A tenth of a pixel. */
    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
