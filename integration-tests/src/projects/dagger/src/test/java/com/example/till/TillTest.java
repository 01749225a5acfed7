package com.example.till;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TillTest {
    @Test
    void modulesBindWhatTheFlowDependsOn() {
        assertEquals("1970-01-01: 7 EUR", TillFlow.create().run(List.of(3, 4)).line());
    }

    @Test
    void anyDependencyCanBeReplaced() {
        Clock leapDay = Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);

        TillFlow flow = TillFlow.builder().clock(leapDay).build();

        assertEquals("2024-02-29: 1 EUR", flow.run(List.of(1)).line());
    }
}
