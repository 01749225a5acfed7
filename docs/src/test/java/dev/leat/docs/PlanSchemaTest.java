package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void guardedStepsAreAmongThePlans() throws IOException {
        String loan = Files.readString(PLANS.resolve("dev.leat.docs.Loan.json"));
        String refund = Files.readString(PLANS.resolve("dev.leat.docs.Refund.json"));

        assertThat(loan)
                .contains(
                        "\"when\": \"large || !known && !affordable\"", "\"condition\": true", "\"mayBeAbsent\": true");
        assertThat(refund).contains("\"ways\": [", "\"matches\": [", "\"constants\": [");
        assertThat(Files.readString(PLANS.resolve("dev.leat.docs.Parcel.json"))).contains("\"present\": [");
    }

    @Test
    void theSchemaTellsWhatIsNoGuard() throws IOException {
        String plan = Files.readString(PLANS.resolve("dev.leat.docs.Refund.json"));

        assertThat(schema().validate(plan.replace("\"of\":", "\"off\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(plan.replace("\"of\": \"", "\"of\": \"last "), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(plan.replace("\"condition\": true", "\"condition\": false"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(
                                plan.replaceFirst("\"ways\":", "\"calls\": \"demo.A.b\", \"ways\":"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaTellsWhatIsNoPlan() throws IOException {
        String plan = Files.readString(plans().get(0));

        assertThat(schema().validate(plan.replace("\"flow\":", "\"flou\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(plan.replace("\"layer\": 1", "\"layer\": 0"), InputFormat.JSON))
                .isNotEmpty();
    }
}
