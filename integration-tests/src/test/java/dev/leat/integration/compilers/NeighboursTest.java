package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other annotation processors write what flows are made of, and use what Leat writes, in any order of the path. */
class NeighboursTest {
    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
    private static final String MAPSTRUCT = "org.mapstruct.ap.MappingProcessor";
    private static final String IMMUTABLES = "org.immutables.processor.ProxyProcessor";

    @TempDir
    Path folder;

    static Stream<List<String>> besideLombok() {
        return Stream.of(List.of(LOMBOK, Compilation.LEAT), List.of(Compilation.LEAT, LOMBOK));
    }

    @ParameterizedTest
    @MethodSource("besideLombok")
    void lombokMakesWhatFlowsAreMadeOf(List<String> processors) throws Exception {
        Compiled compiled = Compilation.plainJavac()
                .running(processors.toArray(String[]::new))
                .compile(Compilation.flows("lombok"), folder);

        assertThat(compiled.run())
                .hasToString("[ham at 15, Invoicing.Line(good=ham, cents=15), tea at 1, total 18, total 27]");
    }

    static Stream<List<String>> besideMappers() {
        return Stream.of(
                List.of(Compilation.LEAT, MAPSTRUCT, IMMUTABLES),
                List.of(IMMUTABLES, MAPSTRUCT, Compilation.LEAT),
                List.of(MAPSTRUCT, Compilation.LEAT, IMMUTABLES));
    }

    @ParameterizedTest
    @MethodSource("besideMappers")
    void mapStructAndImmutablesMakeWhatFlowsUseAndUseWhatTheyMake(List<String> processors) throws Exception {
        Compiled compiled = Compilation.plainJavac()
                .running(processors.toArray(String[]::new))
                .compile(Compilation.flows("mapped"), folder);

        assertThat(compiled.run()).hasToString("[ham at 3, Line{good=ham, cents=3}, double 6]");
    }
}
