package dev.leat.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.model.Flow;
import dev.leat.model.Flows;
import dev.leat.model.Golden;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowJsonTest {
    private static final String SHOP = FlowJson.write(Flows.shop(), Map.of());

    @Test
    void itIsWrittenAsAlways() throws IOException {
        Golden.of("shop.json").assertEqualTo(FlowJson.write(Flows.shop(), Map.of("generated", "demo.Market_ShopFlow")));
    }

    @Test
    void loopsAreWrittenAsAlways() throws IOException {
        Golden.of("files.json").assertEqualTo(FlowJson.write(Flows.files(), Map.of()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(FlowJson.read(FlowJson.write(Flows.files(), Map.of()))).isEqualTo(Flows.files());
        assertThat(FlowJson.read(SHOP)).isEqualTo(Flows.shop());
        for (int seed = 0; seed < 2_000; seed++) {
            Flow flow = Flows.random(seed);
            assertThat(FlowJson.read(FlowJson.write(flow, Map.of("more", seed))))
                    .as("seed %s", seed)
                    .isEqualTo(flow);
        }
    }

    @Test
    void changedTextIsAFlowOrToldWithItsPlace() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            int place = random.nextInt(SHOP.length());
            String changed = SHOP.substring(0, place)
                    + "{}[]\",:0tfn-x".charAt(random.nextInt(13))
                    + SHOP.substring(random.nextBoolean() ? place : place + 1);
            try {
                assertThat(FlowJson.read(changed).nodes()).isNotEmpty();
            } catch (JsonException told) {
                assertThat(told).as("seed %s", seed).hasMessageMatching("line \\d+, column \\d+: .+");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | line 1, column 1: an object is expected here",
                "{} | line 1, column 1: the key \"version\" is missing in this object",
                "{\"version\": 1, \"flow\": \"a\"} | line 1, column 13: this is a plan of version 1, but version 2 is read here. Fix: compile the flow again, with the leat-processor of the same release",
                "{\"version\": 2, \"flow\": \"a\"} | line 1, column 1: the key \"nodes\" is missing in this object"
            })
    void whatIsNoFlowIsToldWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> FlowJson.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"condition\" | \"condition1\" | \"condition1\" is none of [input, dependency, step, component, condition, effect, rejected]",
                "{\"holds\": 6}, | `` | two guards or more are expected here",
                "\"alternatives\" | \"alternative\" | the key \"alternatives\" is missing in this object",
                "\"node\": 7 | \"node\": 8 | Node 8 needs node 8, which is not before it"
            })
    void whatIsWrongInAFlowIsToldWithItsPlace(String right, String wrong, String message) {
        assertThatThrownBy(() -> FlowJson.read(SHOP.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining(message);
    }
}
