package dev.leat.integration.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What every container's flow must do on this day. */
final class Day {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    private Day() {}

    static void assertServed(ReceiptFlow receipts, Journal journal) {
        ReceiptFlow.Outputs first = receipts.run(List.of("ham", "potato"));
        ReceiptFlow.Outputs second = receipts.run(List.of("potato"));

        assertThat(first.text()).isEqualTo("Corner shop, 2026-03-02, no. 1 of till 1: 7 EUR");
        assertThat(second.text()).isEqualTo("Corner shop, 2026-03-02, no. 2 of till 2: 2 EUR");
        assertThat(journal.entries()).containsExactly("open 1", "close 1", "open 2", "close 2");
    }
}
