package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.log.GsonValues;
import dev.leat.log.LogReader;
import dev.leat.log.Replay;
import dev.leat.log.RunLog;
import dev.leat.model.Guard;
import dev.leat.model.drawing.Drawing.Arrow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of sessions, and what was recorded of them. */
final class RunPictureTest {
    private static final Key<Integer> X = Key.of("x", int.class);
    private static final Key<Integer> SUM = Key.of("sum", int.class);

    private final FlowGraph graph = FlowGraph.of(
            "Sums",
            Node.input(X),
            Node.step(SUM, Call.of((before, x) -> before + x, SUM.previous(), X))
                    .initially(Call.of(() -> 100)));

    @Test
    void aRunOfASessionShowsWhatTheOneBeforeMade() {
        GraphSession session = GraphSession.open(graph);
        session.run(Inputs.of(X, 5));

        assertThat(Picture.of(session.run(Inputs.of(X, 7))).html())
                .contains("previous sum = 105")
                .contains("112");
    }

    private static final Key<Integer> AGE = Key.of("age", int.class);
    private static final Key<Boolean> YOUNG = Key.of("young", boolean.class);
    private static final Key<Boolean> OLD = Key.of("old", boolean.class);
    private static final Key<Integer> BASE = Key.of("base", int.class);
    private static final Key<Integer> FARE = Key.of("fare", int.class);
    private static final Key<String> TOY = Key.of("toy", String.class);
    private static final FlowGraph FARES = FlowGraph.of(
            "Fares",
            Node.input(AGE),
            Node.condition(YOUNG, Call.of((Integer age) -> age < 10, AGE).from("Fares.young", "", "")),
            Node.condition(OLD, Call.of((Integer age) -> age > 64, AGE).from("Fares.old", "", "")),
            Node.step(BASE, Call.of((Integer age) -> age * 2, AGE).from("Prices.base", "", "")),
            Node.step(
                    FARE,
                    Call.of(() -> 0).when(Guard.holds(YOUNG)).from("Fares.child", "", ""),
                    Call.of((Integer age) -> age, AGE).when(Guard.holds(OLD)).from("Fares.senior", "", ""),
                    Call.of((Integer base) -> base, BASE).from("Fares.full", "", "")),
            Node.step(TOY, Call.of(() -> "bear").when(Guard.holds(YOUNG)).from("Fares.toy", "", "")));

    static Picture ride(int age) {
        GraphRun run = GraphRun.start(FARES, Inputs.of(AGE, age));
        run.toEnd();
        return Picture.of(run);
    }

    @Test
    void aRunShowsWhichWayWasTaken() {
        String mermaid = ride(70).mermaid();

        FlowchartSyntax.check(mermaid);
        assertThat(mermaid).startsWith("""
                        flowchart TD
                          i0(["age<br/>int<br/>= 70"])
                          s1{{"young<br/>boolean<br/>= false"}}
                          s2{{"old<br/>boolean<br/>= true"}}
                          s4["fare<br/>int<br/>by senior (2 of 3)<br/>= 70"]
                          s5["toy<br/>String<br/>when young<br/>not made"]
                          subgraph g0["Prices"]
                            s3["base<br/>int<br/>= 140"]
                          end
                        """);
        assertThat(ride(5).svg()).contains(">by child (1 of 3)<").doesNotContain("3 ways");
        assertThat(ride(30).svg()).contains(">by full (3 of 3)<").contains(">not made<");
        assertThat(Picture.of(FARES).svg()).contains(">3 ways<").doesNotContain(" idle");
    }

    /**
     * The three ways of the fare ask for, or take, other values; that the child's was taken first spares a question.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5  | base fare, age fare, old fare, age old
                    70 | base fare
                    30 | age fare
                    """)
    void arrowsThatNobodyWentAlongAreFaint(int age, String faint) {
        Picture picture = ride(age);

        assertThat(picture.arrows().stream()
                        .filter(Arrow::idle)
                        .map(arrow -> picture.boxes().get(arrow.from()).name() + " "
                                + picture.boxes().get(arrow.to()).name()))
                .containsExactlyInAnyOrder(faint.split(", "));
        assertThat(picture.svg().split(" idle\"", -1)).hasSize(faint.split(", ").length + 2);
        assertThat(picture.dot().split("#7d818755", -1)).hasSize(faint.split(", ").length + 1);
        FlowchartSyntax.check(picture.mermaid());
    }

    @Test
    void aLambdaIsShownAsOne() {
        Key<IntUnaryOperator> tariff = Key.of("tariff", IntUnaryOperator.class);
        Key<List<IntUnaryOperator>> tariffs = Key.of("tariffs", new TypeToken<List<IntUnaryOperator>>() {});
        Key<String> told = Key.of("told", String.class);
        IntUnaryOperator twice = x -> 2 * x;
        GraphRun run = GraphRun.start(
                FlowGraph.of(
                        "Tariffs",
                        Node.input(tariff),
                        Node.step(tariffs, Call.of((IntUnaryOperator each) -> List.of(each, each), tariff)),
                        Node.step(told, Call.of(() -> "no $$Lambda"))),
                Inputs.of(tariff, twice));
        run.toEnd();

        assertThat(Picture.of(run).mermaid())
                .contains("= a lambda of RunPictureTest\"", "= [a lambda of RunPictureTest, …\"", "= no $$Lambda\"");
        assertThat(Picture.of(run).html())
                .contains("[a lambda of RunPictureTest, a lambda of RunPictureTest]")
                .doesNotContain("dev.leat.pictures.RunPictureTest");
    }

    @Test
    void aReplayLooksLikeTheRun(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("runs.jsonl");
        GraphSession session = GraphSession.open(graph);
        GraphRun first = session.run(Inputs.of(X, 5));
        GraphRun second = session.run(Inputs.of(X, 7));
        try (RunLog log = RunLog.append(file, graph, GsonValues.standard())) {
            log.record(first);
            log.record(second);
        }

        List<Replay> replays = new LogReader(graph).read(file);
        assertThat(Picture.of(replays.get(0)).html())
                .isEqualTo(Picture.of(first).html());
        assertThat(Picture.of(replays.get(1)).svg())
                .isEqualTo(Picture.of(second).svg());
    }
}
