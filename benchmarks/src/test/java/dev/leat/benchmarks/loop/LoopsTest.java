package dev.leat.benchmarks.loop;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender still works and agrees, also on no elements. */
final class LoopsTest {
    @ParameterizedTest
    @EnumSource
    void contendersOfLoopsAgree(LoopBenchmark.Kind kind) {
        LoopBenchmark benchmark = new LoopBenchmark();
        benchmark.kind = kind;
        for (int elements : new int[] {0, 10, 1000}) {
            benchmark.elements = elements;
            benchmark.requireAgreement();
        }
    }

    @ParameterizedTest
    @EnumSource
    void contendersOfStagesAgree(StagesBenchmark.Kind kind) {
        StagesBenchmark benchmark = new StagesBenchmark();
        benchmark.kind = kind;
        for (int elements : new int[] {0, 10, 1000}) {
            benchmark.elements = elements;
            benchmark.requireAgreement();
        }
    }
}
