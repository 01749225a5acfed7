package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one flow keeps, another of a later compilation can start, replace and react to. */
final class IncludedStateTest {
    private static final String LIBRARY = """
            package ledger;

            import dev.leat.*;

            @Flow
            public interface Ledger {
              @Processor static long balance(@Previous long balance, @Input long amount) { return balance + amount; }

              @Initial("balance") static long opening(@Depends @Opening Long lent, @Depends Long given) {
                return given - lent;
              }

              @jakarta.inject.Qualifier @interface Opening {}
            }
            """;

    private static final String FLOW = """
            package shop;

            import dev.leat.*;
            import ledger.Ledger;

            @Flow(include = Ledger.class)
            interface Shop {
              @Processor static long amount(@Input int count) { return count * 3L; }

              @Processor static int sold(@Previous int sold, @Input int count) { return sold + count; }

              @Initial("sold") static int none() { return 0; }

              @Processor static String line(@Previous @From("balance") long before, long balance, int sold) {
                return before + " -> " + balance + " for " + sold;
              }
            }
            """;

    private static final String CHECK = """
            package shop;

            import static org.assertj.core.api.Assertions.assertThat;

            final class ShopCheck {
              public static void main(String[] args) {
                ShopFlowSession session = new ShopFlow(20L, 120L).open();

                assertThat(session.run(2).line()).isEqualTo("100 -> 106 for 2");
                assertThat(session.run(1).line()).isEqualTo("106 -> 109 for 3");
                assertThat(ShopFlow.builder().lent(1L).given(2L).initialBalance(0).build().open().run(2).line())
                    .isEqualTo("0 -> 6 for 2");
              }
            }
            """;

    @Test
    void stateComesWithTheFlowThatIsIncluded(@TempDir Path library) throws Exception {
        assertThat(IncludedLibrary.in(library, LIBRARY).check(FLOW, CHECK)).containsExactly("shop.ShopCheck");
    }
}
