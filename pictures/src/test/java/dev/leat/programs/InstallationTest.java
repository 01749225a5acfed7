package dev.leat.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    ,      ,      false
                    ,      true,  true
                    ,      false, false
                    true,  ,      true
                    true,  false, true
                    false, true,  false
                    """)
    void onlyWhoAsksGetsOne(String property, String environment, boolean wanted) {
        Map<String, String> variables = environment == null ? Map.of() : Map.of("CI", environment);

        assertThat(Installation.isWanted(property, variables)).isEqualTo(wanted);
    }
}
