package secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.log.Replay;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class LoginCheck {
    private static final String PASSWORD = "hunter2-ham";
    private static final String UNREADABLE = "hunter2-unreadable";
    private static final String LONG = "hunter2-long";

    private static final LoginFlow FLOW = LoginFlow.create();

    public static void main(String[] args) throws Exception {
        run();
        conditionsThatFail();
        nodes();
        graph();
        graphThatFails();
        sheetOfTheGraph();
        flowOfFlows();
    }

    private static void run() {
        LoginFlow.Outputs outputs = FLOW.run("ann", PASSWORD);

        assertThat(Said.by(outputs))
                .contains("known=true", "pin=(secret)", "hint=(secret)", "parts=(secret)", "account=(secret)")
                .contains("name=ann", "key=(secret)", "token=(secret)", "length=21", "rich=(secret)", "Dear ann");
        Said.by(outputs.fired());
        assertThat(outputs.fired()).contains(new Fired("token", "signed(key)", List.of("known"), null));
        Said.by(FLOW.lazy("ann", PASSWORD));
        Said.by(FLOW.sheet().user("ann").password(PASSWORD));
        Said.by(LoginFlow.builder().pin(Login.PIN).build().run("ann", PASSWORD));

        assertThat(outputs.pin()).isEqualTo(Login.PIN);
        assertThat(outputs.hint()).contains("hunter2-ham-hint");
        assertThat(outputs.parts()).containsExactly("hunter2", "ham");
        assertThat(outputs.token()).isEqualTo("hunter2-ham-key-token");
        assertThat(outputs.rich()).isTrue();
        assertThat(FLOW.lazy("ann", PASSWORD).token()).isEqualTo(outputs.token());
        assertThat(FLOW.runToken("ann", PASSWORD)).isEqualTo(outputs.token());
        assertThat(FLOW.sheet().user("ann").password(PASSWORD).key()).isEqualTo("hunter2-ham-key");
    }

    /** Their failures have a message of ours. */
    private static void conditionsThatFail() {
        for (ThrowingCallable way : List.<ThrowingCallable>of(
                () -> FLOW.run("ann", UNREADABLE),
                () -> FLOW.lazy("ann", UNREADABLE).token(),
                () -> FLOW.lazy("ann", UNREADABLE).known(),
                () -> FLOW.runToken("ann", UNREADABLE),
                () -> FLOW.runLength("ann", UNREADABLE),
                () -> FLOW.sheet().user("ann").password(UNREADABLE).token(),
                () -> LoginFlow.builder().pin(1).build().run("ann", UNREADABLE))) {
            assertThatThrownBy(way)
                    .isInstanceOf(ConditionFailedException.class)
                    .hasMessage("The condition known failed: java.lang.IllegalStateException: (secret)")
                    .cause()
                    .hasMessage("Unreadable: " + UNREADABLE);
        }
    }

    private static void nodes() {
        assertThat(LoginFlow.graph().nodes().stream().filter(Node::isSecret).map(Node::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("password", "pin", "hint", "parts", "account", "key", "token", "rich");
    }

    private static void graph() throws Exception {
        GraphRun run = FLOW.explain("ann", PASSWORD);

        assertThat(run.failures()).isEmpty();
        assertThat(run.get(LoginFlowGraph.TOKEN)).isEqualTo("hunter2-ham-key-token");
        assertThat(Said.by(run.facts())).contains("user = ann", "password = (secret)", "token = (secret)", "length = 21");
        Inputs inputs = Inputs.of(LoginFlowGraph.USER, "ann").and(LoginFlowGraph.PASSWORD, PASSWORD);
        GraphRun stepwise = GraphRun.start(FLOW.bind(LoginFlow.graph()), inputs);
        Said.by(inputs);
        Said.by(stepwise);
        Said.by(stepwise.ready());
        stepwise.step();
        Said.of(stepwise);
        Said.by(LoginFlow.graph());

        List<Replay> replays = Said.recorded(LoginFlow.graph(), run);

        assertThat(replays).singleElement();
        assertThat(replays.get(0).get(LoginFlowGraph.LENGTH)).isEqualTo(21);
        Fact<String> token = replays.get(0).fact(LoginFlowGraph.TOKEN).orElseThrow();
        assertThat(token.isWithheld()).isTrue();
        assertThat(token.because()).hasToString("[known = true]");
    }

    private static void graphThatFails() throws Exception {
        GraphRun unreadable = FLOW.explain("ann", UNREADABLE);
        GraphRun tooLong = FLOW.explain("ann", LONG);

        assertThat(unreadable.failures()).hasSize(1);
        assertThat(tooLong.failures().get(LoginFlow.graph().node(LoginFlowGraph.LENGTH)))
                .hasMessageEndingWith("with token = (secret): java.lang.IllegalArgumentException: (secret)")
                .extracting(StepFailedException::reason)
                .isEqualTo("java.lang.IllegalArgumentException: (secret)");
        Said.recorded(LoginFlow.graph(), unreadable, tooLong);
    }

    private static void sheetOfTheGraph() {
        GraphSheet sheet = GraphSheet.of(FLOW.bind(LoginFlow.graph()));
        sheet.set(LoginFlowGraph.USER, "ann").set(LoginFlowGraph.PASSWORD, LONG);

        assertThatThrownBy(() -> sheet.get(LoginFlowGraph.LENGTH))
                .isInstanceOf(StepFailedException.class)
                .satisfies(Said::by);
        sheet.set(LoginFlowGraph.PASSWORD, PASSWORD);
        assertThat(sheet.get(LoginFlowGraph.PIN)).isEqualTo(Login.PIN);
        Said.by(sheet);
        Said.of(sheet.explain());
    }

    private static void flowOfFlows() {
        OfficeFlow office = new OfficeFlow(FLOW);
        OfficeFlow.Outputs outputs = office.run(PASSWORD);

        assertThat(Said.by(outputs))
                .contains("logins=[Outputs[", "name=bob", "accounts=(secret)")
                .contains("pair=(secret)", "left=(secret)", "right=(secret)");
        assertThat(outputs.logins().get(0).token()).isEqualTo("hunter2-ham-key-token");
        assertThat(outputs.accounts().get(1).key()).isEqualTo("hunter2-ham-key");
        assertThat(outputs.left()).isEqualTo("hunter2-ham1");
        Said.of(office.explain(PASSWORD));
    }
}
