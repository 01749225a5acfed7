package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow's guards, alternatives and matches hold as well where a flow of a later compilation includes it. */
final class IncludedGuardsTest {
    private static final String LIBRARY = """
            package ledger;

            import dev.leat.*;

            @Flow
            public class Ledger {
              public sealed interface Booking permits Given, Taken {}

              public record Given(long amount) implements Booking {}

              public record Taken(long amount) implements Booking {}

              private final long limit;

              public Ledger(long limit) {
                this.limit = limit;
              }

              @Processor public boolean large(@Match @Input Taken booking) { return booking.amount() > limit; }

              @When("large && !trusted")
              @Processor("effect") public static long refused(@Input boolean trusted) { return 0; }

              @Processor("effect") public static long given(@Input @Match Given booking) { return booking.amount(); }

              @Processor("effect") public static long taken(@Input @Match Taken booking) { return -booking.amount(); }

              @When("trusted") @Processor("note") public static String friend(@Input boolean trusted) { return "a friend"; }

              @Processor("note") public static String stranger() { return "a stranger"; }
            }
            """;

    private static final String FLOW = """
            package shop;

            import dev.leat.*;
            import ledger.Ledger;

            @Flow(include = Ledger.class)
            interface Shop {
              @Processor static Ledger.Booking booking(@Input long count) {
                return count > 0 ? new Ledger.Given(count) : new Ledger.Taken(-count);
              }

              @Processor static boolean trusted(@Input long count) { return count == -500; }

              @When("large") @Processor static String line(long effect) { return "large " + effect; }
            }
            """;

    private static final String CHECK = """
            package shop;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.leat.runtime.Fired;
            import java.util.List;
            import ledger.Ledger;

            final class ShopCheck {
              public static void main(String[] args) {
                ShopFlow flow = new ShopFlow(new Ledger(100));

                assertThat(flow.run(7).effect()).isEqualTo(7);
                assertThat(flow.run(7).large()).isEmpty();
                assertThat(flow.run(-7).effect()).isEqualTo(-7);
                assertThat(flow.run(-400).line()).contains("large 0");
                assertThat(flow.run(-500).line()).contains("large -500");
                assertThat(flow.run(-500).fired()).containsExactly(
                    new Fired("effect", "Ledger.taken(booking)", List.of("booking is Ledger.Taken"), -500L),
                    new Fired("line", "line(effect)", List.of("large"), "large -500"),
                    new Fired("note", "Ledger.friend(trusted)", List.of("trusted"), "a friend"));
                assertThat(flow.run(7).fired()).containsExactly(
                    new Fired("effect", "Ledger.given(booking)", List.of("booking is Ledger.Given"), 7L),
                    new Fired("note", "Ledger.stranger()", List.of(), "a stranger"));
                assertThat(ShopFlow.builder().ledgerInstance(new Ledger(100)).large(true).build().run(7).line())
                    .contains("large 0");
              }
            }
            """;

    @Test
    void guardsComeWithTheFlowThatIsIncluded(@TempDir Path library) throws Exception {
        assertThat(IncludedLibrary.in(library, LIBRARY).check(FLOW, CHECK)).containsExactly("shop.ShopCheck");
    }
}
