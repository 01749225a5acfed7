package effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.List;

final class AlarmCheck {
    private final List<String> log = new ArrayList<>();
    private final StringBuilder bell = new StringBuilder();
    private final AlarmFlow flow = new AlarmFlow(new Alarm(log), bell);

    public static void main(String[] args) throws Exception {
        for (Alarm.Reading reading : List.of(new Alarm.Level(11), new Alarm.Level(3), new Alarm.Broken("rust"))) {
            new AlarmCheck().effectsAsInRun(reading);
        }
        new AlarmCheck().noEffectAfterAFailure();
        new AlarmCheck().effectsAreNodes();
        new AlarmCheck().replacedValuesReachEffects();
        System.out.println("as it should be");
    }

    void effectsAsInRun(Alarm.Reading reading) throws Exception {
        flow.run(reading, 1, 2, 3, 4, 5, 6, 7);
        List<String> told = taken();
        assertThat(told).isNotEmpty();

        GraphRun explained = flow.explain(reading, 1, 2, 3, 4, 5, 6, 7);
        assertThat(explained.failures()).isEmpty();
        assertThat(taken()).isEqualTo(told);
        GraphRun stepped = GraphRun.start(flow.bind(AlarmFlow.graph()), inputs(reading));
        stepped.steps(100);
        assertThat(taken()).isEqualTo(told);

        CompiledGraph compiled = CompiledGraph.of(flow.bind(AlarmFlow.graph()));
        Frame frame = compiled.frame()
                .set(compiled.slot(AlarmFlowGraph.READING), reading)
                .set(compiled.slot(AlarmFlowGraph.A), 1)
                .set(compiled.slot(AlarmFlowGraph.B), 2)
                .set(compiled.slot(AlarmFlowGraph.C), 3)
                .set(compiled.slot(AlarmFlowGraph.D), 4)
                .set(compiled.slot(AlarmFlowGraph.E), 5)
                .set(compiled.slot(AlarmFlowGraph.F), 6)
                .set(compiled.slot(AlarmFlowGraph.G), 7);
        compiled.run(frame);
        assertThat(taken()).isEqualTo(told);

        GraphSheet sheet = GraphSheet.of(flow.bind(AlarmFlow.graph())).set(AlarmFlowGraph.READING, reading);
        assertThat(sheet.find(AlarmFlowGraph.DEPTH).isPresent()).isEqualTo(reading.equals(new Alarm.Level(11)));
        assertThat(taken()).isEmpty();
    }

    private static dev.leat.graph.run.Inputs inputs(Alarm.Reading reading) {
        return dev.leat.graph.run.Inputs.of(AlarmFlowGraph.READING, reading)
                .and(AlarmFlowGraph.A, 1)
                .and(AlarmFlowGraph.B, 2)
                .and(AlarmFlowGraph.C, 3)
                .and(AlarmFlowGraph.D, 4)
                .and(AlarmFlowGraph.E, 5)
                .and(AlarmFlowGraph.F, 6)
                .and(AlarmFlowGraph.G, 7);
    }

    private List<String> taken() {
        List<String> taken = new ArrayList<>(log);
        taken.addAll(bell.toString().lines().toList());
        log.clear();
        bell.setLength(0);
        return taken;
    }

    void noEffectAfterAFailure() {
        GraphRun run = flow.explain(new Alarm.Broken(""), 1, 2, 3, 4, 5, 6, 7);

        assertThat(run.failures().keySet()).extracting(Node::name).containsExactly("told");
        assertThat(taken()).isEmpty();
    }

    void effectsAreNodes() {
        FlowGraph graph = AlarmFlow.graph();

        assertThat(graph.nodes(Kind.EFFECT))
                .extracting(Node::name)
                .containsExactly("told", "rung", "mended", "widened", "many");
        assertThat(graph.node(AlarmFlowGraph.RUNG).calls().get(0).origin().method()).isEqualTo("Alarm.rung");
        assertThat(graph.descendants(AlarmFlowGraph.DEPTH)).extracting(Node::name).containsExactly("widened");
    }

    void replacedValuesReachEffects() {
        AlarmFlow replaced = AlarmFlow.builder().alarm(new Alarm(log)).bell(bell).height(20).build();

        GraphRun run = replaced.explain(new Alarm.Broken("rust"), 1, 2, 3, 4, 5, 6, 7);

        assertThat(run.facts()).extracting(Fact::toString).contains("rung = done");
        assertThat(taken()).contains("ring 20", "20Optional[40]", "mend rust", "many 48");
    }
}
