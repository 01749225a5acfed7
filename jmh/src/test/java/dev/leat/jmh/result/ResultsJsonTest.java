package dev.leat.jmh.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leat.jmh.report.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public final class ResultsJsonTest {
    private static final Path SCHEMA = Path.of("..", "docs", "results.schema.json");

    /** Fails unless the text keeps to the schema. */
    public static void requireValid(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Results results() {
        Contender partly = new Contender(
                "partly",
                List.of(new Round(2, 7, 8, Double.NaN, Map.of("stalls", new Round.Figure(3, "#/op")))),
                List.of(new Failure(1, "IOException: no", "everything")));
        return Measured.results(Measured.group(
                "demo.B",
                Measured.contender("byHand", 16, 10, 12, 11),
                Measured.contender("run", 24, 20, 24, 22),
                partly,
                new Contender("broken", List.of(), List.of(new Failure(1, "no", "no")))));
    }

    @Test
    void theTextKeepsToTheSchema() throws IOException {
        requireValid(ResultsJson.of(results()));
        requireValid(ResultsJson.of(Measured.results()));
    }

    @Test
    void contendersComeFastestFirstWithTheirRatios() {
        JsonObject group = JsonParser.parseString(ResultsJson.of(results()))
                .getAsJsonObject()
                .getAsJsonArray("groups")
                .get(0)
                .getAsJsonObject();

        assertThat(group.get("baseline").getAsString()).isEqualTo("byHand");
        assertThat(group.getAsJsonArray("contenders"))
                .extracting(each -> each.getAsJsonObject().get("name").getAsString())
                .containsExactly("partly", "byHand", "run", "broken");
        JsonObject run = group.getAsJsonArray("contenders").get(2).getAsJsonObject();
        assertThat(run.getAsJsonObject("ratio").get("median").getAsDouble()).isEqualTo(2);
        assertThat(run.getAsJsonObject("bytes").get("median").getAsDouble()).isEqualTo(24);
        assertThat(run.getAsJsonArray("rounds")).hasSize(3);
    }
}
