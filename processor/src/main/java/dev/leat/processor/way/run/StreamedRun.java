package dev.leat.processor.way.run;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.StreamedInputs;
import dev.leat.processor.way.RunWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code run} for inputs that come in streams.
 *
 * @param streams by the parameters that are streams the names of the inputs
 * @param own its code, where that of the other {@code run} does not do; then there is one that looks for replacements
 *     if there is a builder
 */
record StreamedRun(
        List<InputParameter> parameters, Map<String, String> streams, Optional<Body> own, Optional<Body> replacing) {
    private static final ClassName SEQUENCES = new ClassName("dev.leat.runtime", "Sequences");

    StreamedRun {
        parameters = List.copyOf(parameters);
        streams = Collections.unmodifiableMap(new LinkedHashMap<>(streams));
    }

    static Optional<StreamedRun> of(Groundwork ground) {
        return StreamedInputs.of(ground.graph()).map(streamed -> of(streamed, ground));
    }

    private static StreamedRun of(StreamedInputs streamed, Groundwork ground) {
        List<InputParameter> parameters = new ArrayList<>();
        streamed.graph()
                .inputs()
                .forEach(input -> parameters.add(
                        new InputParameter(ground.identifiers().input(input.name()), input.type(), input.varargs())));
        List<InputParameter> all = ground.plan().body().signature().parameters();
        parameters.addAll(all.subList(parameters.size(), all.size()));
        Map<String, String> streams = new LinkedHashMap<>();
        streamed.inputs().forEach(input -> streams.put(ground.identifiers().input(input), input));
        return new StreamedRun(
                parameters,
                streams,
                ground.streamed(streamed, false),
                ground.plan().isReplaceable() ? ground.streamed(streamed, true) : Optional.empty());
    }

    void add(Plan plan, Source flow) {
        flow.gap().javadoc("The same for inputs that come in streams, which are closed in the end.");
        if (own.isPresent()) {
            new RunWriter(plan, own.get(), flow).addRun();
            return;
        }
        String arguments =
                parameters.stream().map(parameter -> argument(parameter, flow)).collect(Collectors.joining(",\n"));
        flow.method(
                "public ",
                "Outputs",
                plan.body().signature().method(),
                flow.names().parameters(parameters),
                plan.body().signature().thrown());
        flow.open("try (" + String.join(";\n", streams.keySet()) + ")");
        flow.line("return " + plan.body().signature().method() + "(" + arguments + ");");
        flow.close().close();
    }

    private String argument(InputParameter parameter, Source flow) {
        String name = parameter.name();
        return streams.containsKey(name)
                ? flow.names().of(SEQUENCES) + ".once(" + flow.names().of(Objects.class) + ".requireNonNull(" + name
                        + ", \"" + streams.get(name) + "\"))"
                : name;
    }

    Stream<String> nested() {
        return own.stream().flatMap(RunWriter::nested);
    }
}
