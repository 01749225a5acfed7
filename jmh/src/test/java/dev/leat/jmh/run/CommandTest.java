package dev.leat.jmh.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandTest {
    @Test
    void tenRoundsIntoAFolderOfOurNameUnlessToldOtherwise() throws UsageException {
        Command command = Command.parse(List.of());

        assertThat(command.rounds()).isEqualTo(10);
        assertThat(command.quick()).isFalse();
        assertThat(command.folder()).isEqualTo(Path.of("leat-benchmarks"));
    }

    @Test
    void aSmokeTestIsOneRound() throws UsageException {
        assertThat(Command.parse(List.of("--quick")).rounds()).isOne();
        assertThat(Command.parse(List.of("--quick", "-f", "3")).rounds()).isEqualTo(3);
    }

    @Test
    void theRestGoesToJmh() throws UsageException {
        Command command = Command.parse(List.of("-wi", "2", "--out=here", "Words", "-prof", "gc", "--out", "there"));

        assertThat(command.folder()).isEqualTo(Path.of("there"));
        assertThat(command.jmh().getWarmupIterations().get()).isEqualTo(2);
        assertThat(command.jmh().getIncludes()).containsExactly("Words");
        assertThat(command.arguments()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -f 0      | -f 0: there has to be a round; each is a fresh JVM
                    -bm thrpt | -bm: only avgt, the average time of a call, can be compared here
                    -rf json  | -rf, -rff and -o: the files go to a folder, which --out names
                    -o log    | -rf, -rff and -o: the files go to a folder, which --out names
                    -foe true | -foe: the others are measured all the same, and the program ends with 1
                    --out     | --out: which folder?
                    --heap    | --heap: which size? Such as 2g or 512m
                    --heap=0  | --heap: which size? Such as 2g or 512m
                    --heap=2x | --heap: which size? Such as 2g or 512m
                    """)
    void whatCannotBeDoneIsRefused(String arguments, String message) {
        assertThatThrownBy(() -> Command.parse(List.of(arguments.split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"-f many", "-i 0", "--fast"})
    void whatJmhDoesNotUnderstandIsSaidInItsWords(String arguments) {
        assertThatThrownBy(() -> Command.parse(List.of(arguments.split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("\n-h lists the options.");
    }
}
