package dev.leat.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.RecordedProcessor.RecordedParameter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordedProcessorTest {
    private static final RecordedParameter TOKENS = new RecordedParameter("tokens", ParameterNullness.UNSPECIFIED);
    private static final RecordedParameter TEXT = new RecordedParameter("größe", ParameterNullness.NULLABLE);
    private static final RecordedParameter LIMITS = new RecordedParameter("limits", ParameterNullness.REQUIRED);

    static List<RecordedProcessor> processors() {
        return List.of(
                new RecordedProcessor("now()", List.of(), Map.of()),
                new RecordedProcessor("now()", List.of(), Map.of("", "a.Nullable")),
                new RecordedProcessor("counts(java.util.List)", List.of(TOKENS), Map.of()),
                new RecordedProcessor("weigh(java.lang.String,int[])", List.of(TEXT, LIMITS), Map.of()),
                new RecordedProcessor(
                        "bounds(java.lang.String,int[])",
                        List.of(TEXT, LIMITS),
                        Map.of("", "a.Nullable", "highest", "Outer.Nullable")));
    }

    @ParameterizedTest
    @MethodSource("processors")
    void whatIsWrittenIsReadBack(RecordedProcessor processor) {
        assertThat(RecordedProcessor.parse(processor.text())).isEqualTo(processor);
    }

    @Test
    void whatWasWrittenBeforeNullnessWasRecordedIsRead() {
        assertThat(RecordedProcessor.parse("weigh(java.lang.String,int) text limit"))
                .isEqualTo(new RecordedProcessor(
                        "weigh(java.lang.String,int)",
                        List.of(
                                new RecordedParameter("text", ParameterNullness.UNSPECIFIED),
                                new RecordedParameter("limit", ParameterNullness.UNSPECIFIED)),
                        Map.of()));
    }
}
