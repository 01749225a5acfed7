package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CompileTimesTest {
    @Test
    void allCompilationsMakeTheSameClasses() {
        CompileTimes.Round round = CompileTimes.Round.of(new Javac(), 10, true);

        assertThat(round.leat().classSizes())
                .containsKeys("compiled.Sums", "compiled.SumsFlow", "compiled.SumsFlow$Outputs")
                .isEqualTo(round.ready().classSizes())
                .isEqualTo(round.plain().classSizes());
        assertThat(round.plain().generated()).isEmpty();
    }
}
