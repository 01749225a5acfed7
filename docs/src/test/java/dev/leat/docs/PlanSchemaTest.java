package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leat.model.Flow;
import dev.leat.model.json.FlowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/plan.schema.json} describes what the annotation processor writes. */
class PlanSchemaTest {
    private static final Path PLANS = Path.of("target/classes/META-INF/leat");

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Reference.file("docs/plan.schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanKeepsToTheSchema(Path plan) throws IOException {
        assertThat(schema().validate(Files.readString(plan), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanIsReadAgain(Path plan) throws IOException {
        Flow flow = FlowJson.read(Files.readString(plan));

        assertThat(plan.getFileName()).hasToString(flow.name() + ".json");
        assertThat(flow.needs().order()).hasSize(flow.nodes().size());
    }

    @Test
    void guardedStepsAreAmongThePlans() throws IOException {
        String loan = Files.readString(PLANS.resolve("dev.leat.docs.Loan.json"));
        String refund = Files.readString(PLANS.resolve("dev.leat.docs.Refund.json"));

        assertThat(loan)
                .contains(
                        "\"when\": {\"any\": [{\"holds\": ", "\"kind\": \"condition\"", "\"presence\": \"sometimes\"");
        assertThat(refund).contains("\"is\": {\"name\":", "\"among\": [");
    }

    @Test
    void loopsAreAmongThePlans() throws IOException {
        assertThat(Files.readString(PLANS.resolve("dev.leat.docs.Readings.json")))
                .contains(
                        "\"loops\": [",
                        "\"onePass\": true",
                        "\"keep\": [\"reading\"]",
                        "\"kind\": \"effect\"",
                        "\"kind\": \"rejected\"");
        assertThat(Files.readString(PLANS.resolve("dev.leat.docs.Till.json")))
                .contains("\"scope\": ", "\"keeper\": ", "\"reach\": \"last\"", "\"reach\": \"all\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"is\":          | \"as\":",
                "\"is\":          | \"iss\":",
                "\"condition\"    | \"conditions\"",
                "\"condition\"    | \"input\"",
                "\"alternatives\" | \"ways\"",
                "\"node\": 0      | \"node\": -1",
                "\"flow\":        | \"flou\":",
                "\"version\": 2   | \"version\": 1"
            })
    void theSchemaTellsWhatIsNoPlan(String right, String wrong) throws IOException {
        String plan = Files.readString(PLANS.resolve("dev.leat.docs.Refund.json"));

        assertThat(plan).contains(right);
        assertThat(schema().validate(plan.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }
}
