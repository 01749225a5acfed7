package secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.runtime.ConditionFailedException;
import secrets.Vault.Change;
import secrets.Vault.Look;

final class VaultCheck {
    public static void main(String[] args) throws Exception {
        session();
        sessionOfTheGraph();
    }

    private static void session() {
        VaultFlow flow = VaultFlow.create();
        VaultFlowSession session = flow.open();
        Said.by(session);
        assertThat(Said.by(session.current())).contains("code=(secret)", "masked=(secret)", "length=13");

        VaultFlow.Outputs outputs = session.run(new Change("hunter2-next"));

        assertThat(Said.by(outputs)).contains("code=(secret)", "masked=(secret)", "visits=2", "length=Optional[12]");
        assertThat(outputs.code()).contains("hunter2-next");
        assertThat(Said.by(outputs.fired())).contains("command is Vault.Change");
        assertThat(Said.by(session.state()))
                .isEqualTo("State[shape=" + VaultFlow.State.SHAPE + ", code=(secret), visits=2, open=true]");
        assertThat(session.state()).isEqualTo(VaultFlow.State.of("hunter2-next", 2, true));
        assertThat(session.state().code()).isEqualTo("hunter2-next");
        Said.by(session.current());

        VaultFlowSession resumed = flow.resume(session.state());
        assertThat(Said.by(resumed.run(new Look()))).contains("code=(secret)", "visits=3");
        assertThat(resumed.state().code()).isEqualTo("hunter2-next");
        assertThatThrownBy(() -> resumed.run(new Change("hunter2-jammed")))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("The condition open failed: java.lang.IllegalStateException: (secret)");
    }

    private static void sessionOfTheGraph() throws Exception {
        GraphSession session = GraphSession.open(VaultFlow.create().bind(VaultFlow.graph()));
        Said.by(session.state());

        GraphRun changed = session.run(Inputs.of(VaultFlowGraph.COMMAND, new Change("hunter2-next")));
        GraphRun looked = session.run(Inputs.of(VaultFlowGraph.COMMAND, new Look()));

        assertThat(changed.get(VaultFlowGraph.CODE)).isEqualTo("hunter2-next");
        assertThat(changed.get(VaultFlowGraph.LENGTH)).isEqualTo(12);
        assertThat(Said.by(looked.facts())).contains("command = (secret)", "visits = 3");
        Said.by(session.state());
        Said.recorded(VaultFlow.graph(), changed, looked);
        assertThatThrownBy(() -> session.run(Inputs.of(VaultFlowGraph.COMMAND, new Change("hunter2-next"))))
                .isInstanceOf(StepFailedException.class)
                .satisfies(Said::by);
    }
}
