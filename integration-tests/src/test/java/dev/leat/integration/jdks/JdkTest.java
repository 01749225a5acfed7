package dev.leat.integration.jdks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdkTest {
    @Test
    void theOneThatRunsIsFound() {
        int version = Runtime.version().feature();

        assertThat(Jdk.require(version).home()).hasToString(System.getProperty("java.home"));
    }
}
