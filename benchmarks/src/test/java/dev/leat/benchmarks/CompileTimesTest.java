package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CompileTimesTest {
    @ParameterizedTest
    @EnumSource
    void allCompilationsMakeTheSameClasses(CompiledWay way) {
        CompiledTwice compiled = CompiledTwice.of(new Javac(), way, 10);

        assertThat(compiled.processed().classSizes())
                .containsKey(way.declaration())
                .hasSizeGreaterThan(1)
                .isEqualTo(compiled.ready().classSizes())
                .isEqualTo(compiled.plain().classSizes());
        assertThat(compiled.plain().generated()).isEmpty();
    }
}
