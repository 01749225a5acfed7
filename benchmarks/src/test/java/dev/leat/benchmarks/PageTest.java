package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the documentation says of the benchmarks that their code knows better. */
final class PageTest {
    private static final Path PAGE = Path.of("../docs/benchmarks.md");

    @Test
    void pageNamesEveryContender() throws IOException {
        for (String contender : ContendersTest.names()) {
            assertThat(Files.readString(PAGE)).contains("`" + contender.replaceFirst("OnPool$", "") + "`");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageNamesEveryWayOfCompiling(CompiledWay way) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + way.option() + "`");
    }

    @Test
    void pageNamesWhatCanBeStarted() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(" " + CompileTimes.class.getName() + "\n")
                .contains(" " + ColdStart.class.getName() + "\n");
    }
}
