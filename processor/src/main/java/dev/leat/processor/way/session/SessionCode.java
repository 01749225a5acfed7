package dev.leat.processor.way.session;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.OutputsWriter;
import dev.leat.processor.way.ReplacedOutputsWriter;
import dev.leat.processor.way.RunWriter;
import dev.leat.processor.way.WayCode;
import dev.leat.processor.way.session.SessionPlan.Bodies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of sessions and of what they keep, and the methods that give them. */
record SessionCode(Plan plan, SessionPlan sessions) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        new StateMembersWriter(plan, sessions, flow).add();
    }

    @Override
    public void addNested(Source flow) {
        current(flow).ifPresent(current -> {
            RunWriter run = new RunWriter(plan, current.body(), flow);
            flow.gap().javadoc("What follows from the state alone, without a run.");
            run.addRun();
            current.add();
            run.addChunks();
        });
        new StateWriter(plan, sessions, flow).add();
    }

    @Override
    public void addReplacing(Source replaced) {
        replaced.gap().overriding();
        new StateMembersWriter(plan, sessions, replaced)
                .addOpen(sessions.replacing().orElseThrow().open());
        replacing(replaced).ifPresent(RunWriter::addOverride);
    }

    @Override
    public void addReplacingNested(Source replaced) {
        current(replaced)
                .filter(OutputsWriter::hasReplaced)
                .ifPresent(current -> new ReplacedOutputsWriter(plan, current, replaced).add());
        replacing(replaced).ifPresent(RunWriter::addChunks);
    }

    @Override
    public Stream<String> nested() {
        return Stream.concat(
                Stream.of("State", "K"),
                sessions.own().current().stream()
                        .flatMap(current ->
                                Stream.concat(Stream.of(current.signature().outputs()), RunWriter.nested(current))));
    }

    @Override
    public List<ClassName> classes() {
        return List.of(plan.beside(SessionWay.ONE), plan.beside(SessionWay.MANY));
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Source one = sources.begin();
        new SessionWriter(plan, sessions, sources.annotations(), one).write();
        Source many = sources.begin();
        new SessionsWriter(plan, sessions, sources.annotations(), many).write();
        return List.of(
                new GeneratedFile(plan.beside(SessionWay.ONE).simpleName(), one),
                new GeneratedFile(plan.beside(SessionWay.MANY).simpleName(), many));
    }

    private Optional<OutputsWriter> current(Source source) {
        return sessions.own().current().map(current -> OutputsWriter.current(plan, current, source));
    }

    private Optional<RunWriter> replacing(Source replaced) {
        return sessions.replacing()
                .flatMap(Bodies::current)
                .map(body -> RunWriter.replaced(
                        plan, body, replaced, current(replaced).orElseThrow().hasReplaced()));
    }
}
