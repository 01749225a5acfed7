package dev.leat.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordedProcessorTest {
    static List<RecordedProcessor> processors() {
        return List.of(
                new RecordedProcessor("now()", List.of()),
                new RecordedProcessor("counts(java.util.List)", List.of("tokens")),
                new RecordedProcessor("weigh(java.lang.String,int[])", List.of("text", "größe")));
    }

    @ParameterizedTest
    @MethodSource("processors")
    void whatIsWrittenIsReadBack(RecordedProcessor processor) {
        assertThat(RecordedProcessor.parse(processor.text())).isEqualTo(processor);
    }
}
