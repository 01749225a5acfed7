package dev.leat.processor.write;

import com.google.gson.stream.JsonWriter;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Plan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes a plan as JSON by the schema in {@code docs/plan.schema.json}. */
record PlanJson(Plan plan, JsonWriter json) {
    static String of(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            new PlanJson(plan, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        FlowGraph graph = plan.graph();
        json.beginObject().name("version").value(1);
        json.name("flow").value(graph.flow().binaryName());
        json.name("generated").value(Poet.flow(graph.flow()).toString());
        json.name("inputs").beginArray();
        for (FlowGraph.Input input : graph.inputs()) {
            json.beginObject().name("name").value(input.name());
            json.name("type").value(input.type().name());
            secret(input.secret());
            json.endObject();
        }
        json.endArray().name("dependencies").beginArray();
        for (FlowGraph.Dependency dependency : graph.dependencies()) {
            dependency(dependency);
        }
        json.endArray().name("steps").beginArray();
        for (Step step : graph.steps()) {
            step(step);
        }
        json.endArray();
        if (graph.state().isKept()) {
            json.name("state");
            state(graph.state());
        }
        json.name("code");
        code();
        json.endObject();
    }

    private void secret(boolean secret) throws IOException {
        if (secret) {
            json.name("secret").value(true);
        }
    }

    private void dependency(FlowGraph.Dependency dependency) throws IOException {
        json.beginObject().name("name").value(dependency.name());
        json.name("type").value(dependency.key().type().name());
        json.name("qualifiers").beginArray();
        for (var qualifier : dependency.key().qualifiers()) {
            json.value(qualifier.text());
        }
        json.endArray()
                .name("scope")
                .value(dependency.perRun() ? "run" : "flow")
                .endObject();
    }

    private void state(FlowState state) throws IOException {
        json.beginObject().name("shape").value(state.shape());
        json.name("values").beginArray();
        for (StateValue kept : state.values()) {
            json.beginObject().name("value").value(kept.name());
            json.name("type").value(kept.type().name());
            json.name("initial").value(calls((Step.Action.Call) kept.initial().action()));
            secret(kept.isSecret());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static String calls(Step.Action.Call call) {
        return call.processor().owner().name() + "." + call.processor().method();
    }

    private void step(Step step) throws IOException {
        json.beginObject().name("value").value(step.value());
        json.name("type").value(step.type().name());
        json.name("layer").value(step.layer());
        if (step.action() instanceof Step.Action.Call call) {
            json.name("calls").value(calls(call));
        } else if (step.action() instanceof Step.Action.Component) {
            json.name("component").value(step.value());
        } else {
            ways(step);
        }
        if (step.isCondition()) {
            json.name("condition").value(true);
        }
        if (step.mayBeAbsent()) {
            json.name("mayBeAbsent").value(true);
        }
        secret(step.isSecret());
        json.name("takes").beginArray();
        for (Argument argument : step.arguments()) {
            taken(argument, step);
        }
        json.endArray().endObject();
    }

    private void ways(Step step) throws IOException {
        json.name("ways").beginArray();
        for (Step.Branch branch : step.branches()) {
            json.beginObject();
            if (branch.action() instanceof Step.Action.Call call) {
                json.name("calls").value(calls(call));
            } else {
                json.name("component").value(step.value());
            }
            if (!branch.guard().present().isEmpty()) {
                json.name("present").beginArray();
                for (Argument.Value value : branch.guard().present()) {
                    json.value(value.name());
                }
                json.endArray();
            }
            if (!branch.guard().matches().isEmpty()) {
                json.name("matches").beginArray();
                for (Guard.Match match : branch.guard().matches()) {
                    match(match);
                }
                json.endArray();
            }
            if (branch.guard().formula() != null) {
                json.name("when").value(branch.guard().formula().toString());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void match(Guard.Match match) throws IOException {
        json.beginObject().name("of").value(match.name());
        json.name("type").value(match.type().name());
        if (!match.constants().isEmpty()) {
            json.name("constants").beginArray();
            for (String constant : match.constants()) {
                json.value(constant);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void taken(Argument argument, Step step) throws IOException {
        json.beginObject();
        if (argument instanceof Argument.Value value) {
            json.name("value").value(value.name());
        } else if (argument instanceof Argument.Input input) {
            json.name("input").value(input.name());
        } else if (argument instanceof Argument.Previous kept) {
            json.name("previous").value(kept.name());
        } else if (argument instanceof Argument.Dependency asked) {
            json.name("dependency")
                    .value(plan.graph().dependencies().stream()
                            .filter(dependency -> dependency.key().equals(asked.key()))
                            .findFirst()
                            .orElseThrow()
                            .name());
        }
        if (Drawing.isAsked(argument, step)) {
            json.name("by").value(Drawing.isTaken(argument, step) ? "both" : "guard");
        }
        json.endObject();
    }

    private void code() throws IOException {
        json.beginObject();
        json.name("outputs").value(plan.outputs().name().toLowerCase(Locale.ROOT));
        json.name("chunks").beginArray();
        for (Chunk chunk : plan.body().chunks()) {
            json.beginObject().name("class").value(chunk.name());
            json.name("steps").value(chunk.values().size());
            json.name("bytes").value(chunk.bytes()).endObject();
        }
        json.endArray().endObject();
    }
}
