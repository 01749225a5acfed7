package dev.leat.processor.way.session;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.StatePlan;
import dev.leat.processor.plan.StatePlanner;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.OutputsWriter;
import dev.leat.processor.way.ReplacedOutputsWriter;
import dev.leat.processor.way.RunWriter;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of sessions and of what they keep, and the methods that give them.
 *
 * @param planner lays out what looks for replacements
 */
record SessionCode(Plan plan, StatePlan state, StatePlanner planner) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        new StateMembersWriter(plan, state, flow).add();
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
        new StateWriter(plan, state, flow).add();
    }

    @Override
    public void addReplacing(Source replaced) {
        replaced.gap().line("@" + replaced.names().of(Override.class));
        new StateMembersWriter(plan, state, replaced).addOpen(planner.open(true));
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
                state.current().stream()
                        .flatMap(current -> Stream.concat(
                                Stream.of(current.body().signature().outputs()), RunWriter.nested(current.body()))));
    }

    @Override
    public List<ClassName> classes() {
        return List.of(ClassNames.session(flow()), ClassNames.sessions(flow()));
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Source session = sources.begin();
        new SessionWriter(plan, state, sources.annotations(), session).write();
        Source sessions = sources.begin();
        new SessionsWriter(plan, state, sources.annotations(), sessions).write();
        return List.of(
                new GeneratedFile(ClassNames.session(flow()).simpleName(), session),
                new GeneratedFile(ClassNames.sessions(flow()).simpleName(), sessions));
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private Optional<OutputsWriter> current(Source source) {
        return state.current().map(current -> OutputsWriter.current(plan, state, current, source));
    }

    private Optional<RunWriter> replacing(Source replaced) {
        return planner.current(true)
                .map(body -> RunWriter.replaced(
                        plan, body, replaced, current(replaced).orElseThrow().hasReplaced()));
    }
}
