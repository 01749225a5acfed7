package dev.leat.processor.way.run;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.Looping;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FiredWriter;
import dev.leat.processor.way.OutputsWriter;
import dev.leat.processor.way.ReplacedOutputsWriter;
import dev.leat.processor.way.RunWriter;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The methods that run the flow, or a part of it, and the classes of what they make.
 *
 * @param replacing the run that looks for replacements, if there is a builder
 * @param replacingTargets the methods to one value each that do
 * @param streamed the run with streams for inputs, if there is one
 */
record RunCode(
        Plan plan,
        List<Body> targets,
        Optional<Body> replacing,
        List<Body> replacingTargets,
        Optional<StreamedRun> streamed)
        implements WayCode {
    RunCode {
        targets = List.copyOf(targets);
        replacingTargets = List.copyOf(replacingTargets);
    }

    @Override
    public void addMembers(Source flow) {
        if (plan.kept().isEmpty()) {
            flow.gap().javadoc("Makes every value, each after those it takes, on the calling thread.");
        } else {
            flow.gap()
                    .javadoc(List.of(
                            "Makes every value, each after those it takes, on the calling thread, as the run after one that made",
                            "the previous values. Keeps nothing: the session does."));
        }
        run(plan.body(), flow).addRun();
        streamed.ifPresent(run -> run.add(plan, flow));
        for (Body target : targets) {
            String value = Looping.shown(target.target().orElseThrow().value());
            flow.gap().javadoc("Makes {@code " + value + "}, and before it what it is made from, but nothing else.");
            RunWriter writer = run(target, flow);
            writer.addAnnotations();
            writer.addRun();
        }
    }

    @Override
    public void addNested(Source flow) {
        OutputsWriter.outputs(plan, flow).add();
        run(plan.body(), flow).addChunks();
        streamed.flatMap(StreamedRun::own).ifPresent(own -> run(own, flow).addChunks());
        targets.forEach(target -> run(target, flow).addHolder());
        targets.forEach(target -> run(target, flow).addChunks());
        if (!plan.conditions().isEmpty()) {
            new ConditionsWriter(plan, flow).add();
        }
    }

    @Override
    public void addReplacing(Source replaced) {
        replacing(replaced).forEach(RunWriter::addOverride);
    }

    @Override
    public void addReplacingNested(Source replaced) {
        if (OutputsWriter.hasReplaced(plan, plan.graph().shown())) {
            new ReplacedOutputsWriter(plan, OutputsWriter.outputs(plan, replaced), replaced).add();
        }
        replacing(replaced).forEach(RunWriter::addChunks);
    }

    @Override
    public Stream<String> nested() {
        Stream<String> conditions = plan.conditions().isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of("Conditions"), ConditionPlan.ANSWERS.stream());
        Stream<String> chunked = targets.stream()
                .filter(target -> !target.chunks().isEmpty() || target.apart().isPresent())
                .flatMap(target -> Stream.concat(Stream.of(target.signature().outputs()), RunWriter.nested(target)));
        return Stream.of(
                        Stream.of("Outputs", FiredWriter.APART),
                        conditions,
                        RunWriter.nested(plan.body()),
                        streamed.stream().flatMap(StreamedRun::nested),
                        chunked)
                .flatMap(names -> names);
    }

    private RunWriter run(Body body, Source flow) {
        return new RunWriter(plan, body, flow);
    }

    private Stream<RunWriter> replacing(Source replaced) {
        Stream<RunWriter> whole = Stream.concat(replacing.stream(), streamed.flatMap(StreamedRun::replacing).stream())
                .map(body -> RunWriter.replaced(
                        plan,
                        body,
                        replaced,
                        OutputsWriter.hasReplaced(plan, plan.graph().shown())));
        Stream<RunWriter> parts =
                replacingTargets.stream().map(target -> RunWriter.replaced(plan, target, replaced, false));
        return Stream.concat(whole, parts);
    }
}
