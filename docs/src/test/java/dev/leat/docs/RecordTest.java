package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.NotRecordedException;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.log.GsonValues;
import dev.leat.log.LogException;
import dev.leat.log.LogReader;
import dev.leat.log.Replay;
import dev.leat.log.RunLog;
import dev.leat.log.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page about recording shows and asserts what it says. */
class RecordTest {
    @TempDir
    private Path folder;

    private Path recorded() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        // region record
        try (RunLog log = RunLog.append(file, ClaimFlow.graph())) {
            log.record(ClaimFlow.create().explain(25_000, 500, "Kent", 12));
            log.record(ClaimFlow.create().explain(900, 500, "Kent", 0));
        }
        // endregion
        return file;
    }

    @Test
    void whatWasKnownIsKnownAgain() throws IOException {
        Path file = recorded();
        // region replay
        List<Replay> claims = new LogReader(ClaimFlow.graph()).read(file);
        Replay claim = claims.get(0);

        assertThat(claim.get(ClaimFlowGraph.REVIEWER)).isEqualTo("chief of Kent");
        Fact<String> reviewer = claim.fact(ClaimFlowGraph.REVIEWER).orElseThrow();
        assertThat(reviewer.from()).hasToString("[region = Kent]");
        assertThat(reviewer.because()).hasToString("[large = true]");
        assertThat(reviewer.because().get(0).from()).hasToString("[owed = 24500]");
        // endregion
    }

    @Test
    void whatWasNotThereIsNotThere() throws IOException {
        Path file = recorded();
        // region absent
        Replay claim = new LogReader(ClaimFlow.graph()).read(file).get(1);

        assertThat(claim.find(ClaimFlowGraph.REVIEWER)).isEmpty();
        assertThatThrownBy(() -> claim.get(ClaimFlowGraph.RATE))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("with owed = 400, months = 0: java.lang.ArithmeticException: / by zero");
        // endregion
    }

    @Test
    void whileItGoesOn() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        // region stepwise
        GraphRun run = GraphRun.start(
                ClaimFlow.create().bind(ClaimFlow.graph()),
                Inputs.of(ClaimFlowGraph.DAMAGE, 25_000L)
                        .and(ClaimFlowGraph.EXCESS, 500L)
                        .and(ClaimFlowGraph.REGION, "Kent")
                        .and(ClaimFlowGraph.MONTHS, 12));
        try (RunLog log = RunLog.append(file, ClaimFlow.graph())) {
            log.record(run);
            while (run.step().isPresent()) {
                log.record(run);
            }
        }
        // endregion
        assertThat(new LogReader(ClaimFlow.graph()).read(file).get(0).facts()).hasSameSizeAs(run.facts());
    }

    @Test
    void secretsAreLeftOut() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        // region secret
        FlowGraph graph = ClaimFlow.graph();
        FlowGraph discreet = graph.replace(graph.node(ClaimFlowGraph.DAMAGE).secret());
        // endregion
        try (RunLog log = RunLog.append(file, discreet)) {
            log.record(GraphRun.start(
                            discreet,
                            Inputs.of(ClaimFlowGraph.DAMAGE, 25_001L)
                                    .and(ClaimFlowGraph.EXCESS, 500L)
                                    .and(ClaimFlowGraph.REGION, "Kent")
                                    .and(ClaimFlowGraph.MONTHS, 12))
                    .toEnd());
        }
        // region secret-replay
        Replay claim = new LogReader(discreet).read(file).get(0);

        assertThat(claim.fact(ClaimFlowGraph.OWED).orElseThrow().from())
                .hasToString("[damage = (secret), excess = 500]");
        assertThatThrownBy(() -> claim.get(ClaimFlowGraph.DAMAGE)).isInstanceOf(NotRecordedException.class);
        // endregion
        assertThat(Files.readString(file)).doesNotContain("25001");
    }

    @Test
    void afterACrash() throws IOException {
        Path file = recorded();
        String log = Files.readString(file);
        Files.writeString(file, log.substring(0, log.length() - 20));
        // region crash
        LogReader reader = new LogReader(ClaimFlow.graph());

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("is the last and is not complete")
                .hasMessageEndingWith("Fix: readWhatIsThere, which passes it over");
        assertThat(reader.readWhatIsThere(file)).hasSize(1);
        // endregion
    }

    @Test
    void valuesOfYourOwn() throws IOException {
        Key<Currency> currency = Key.of("currency", Currency.class);
        FlowGraph graph = FlowGraph.of("Money", Node.input(currency));
        // region adapter
        Values values = GsonValues.of(GsonValues.builder()
                .registerTypeAdapter(Currency.class, new CurrencyAdapter())
                .create());
        // endregion
        Path file = folder.resolve("money.jsonl");
        try (RunLog log = RunLog.append(file, graph, values)) {
            log.record(GraphRun.start(graph, Inputs.of(currency, Currency.getInstance("EUR"))));
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("\"value\":\"€-EUR\"");
        assertThat(new LogReader(graph, values).read(file).get(0).get(currency).getCurrencyCode())
                .isEqualTo("EUR");
    }

    private static final class CurrencyAdapter extends TypeAdapter<Currency> {
        @Override
        public void write(JsonWriter out, Currency value) throws IOException {
            out.value("€-" + value.getCurrencyCode());
        }

        @Override
        public Currency read(JsonReader in) throws IOException {
            return Currency.getInstance(in.nextString().substring(2));
        }
    }
}
