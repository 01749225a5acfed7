package dev.leat.processor.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NamesTest {
    private final Names names = new Names();

    @Test
    void freeNameIsGivenAsWished() {
        assertThat(names.claim("clock")).isEqualTo("clock");
    }

    @Test
    void takenNameGetsItsSuffixBeforeNumbers() {
        names.claim("clock");

        assertThat(names.claim("clock", "Dependency")).isEqualTo("clockDependency");
        assertThat(names.claim("clock", "Dependency")).isEqualTo("clockDependency2");
        assertThat(names.claim("clock")).isEqualTo("clock2");
        assertThat(names.claim("clock")).isEqualTo("clock3");
    }

    @Test
    void reservedNamesAndKeywordsAreNotGiven() {
        names.reserve("Words");

        assertThat(names.claim("Words")).isEqualTo("Words2");
        assertThat(names.claim("class")).isEqualTo("class2");
    }
}
