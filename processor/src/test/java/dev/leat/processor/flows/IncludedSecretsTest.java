package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flow says to be secret is so where a flow of a later compilation includes it. */
final class IncludedSecretsTest {
    private static final String LIBRARY = """
        package ledger;

        import dev.leat.*;

        @Flow
        public class Ledger extends Base {
          public record Account(String name, @Secret String key) {}

          public record Holder(Account account) {}

          @Processor @Spread public static Account account(@Input String user, @Input @Secret String password) {
            return new Account(user, password + "-key");
          }

          @Processor public static Holder holder(Account account) { return new Holder(account); }

          @Processor @Secret public static long pin(@Input String password) { return 31415926L; }

          @Processor public static int length(@Input @Secret String address) { return address.length(); }
        }

        abstract class Base {
          @Processor @Secret public String base(@Input String user) { return "hunter2-base"; }
        }
        """;

    private static final String FLOW = """
        package shop;

        import dev.leat.*;
        import ledger.Ledger;

        @Flow(include = Ledger.class)
        interface Shop {
          /** An input of what is included, where it is secret. */
          @Processor static String address(@Input String user) { return "hunter2-street " + user; }

          @Processor static Ledger.Account copy(Ledger.Account account) { return account; }

          @Processor static int open(String key) { return key.length(); }
        }
        """;

    private static final String CHECK = """
        package shop;

        import static org.assertj.core.api.Assertions.assertThat;

        import ledger.Ledger;

        final class ShopCheck {
          public static void main(String[] args) {
            ShopFlow.Outputs shop = new ShopFlow(new Ledger()).run("ann", "hunter2");
            assertThat(shop.toString())
                .contains("address=(secret)", "copy=(secret)", "open=11", "base=(secret)", "account=(secret)")
                .contains("name=ann", "key=(secret)", "holder=(secret)", "pin=(secret)", "length=18")
                .doesNotContain("hunter2", "31415926");
            assertThat(shop.address()).isEqualTo("hunter2-street ann");
            assertThat(shop.base()).isEqualTo("hunter2-base");
          }
        }
        """;

    @Test
    void secretsComeWithTheFlowThatIsIncluded(@TempDir Path library) throws Exception {
        assertThat(IncludedLibrary.in(library, LIBRARY).check(FLOW, CHECK)).containsExactly("shop.ShopCheck");
    }
}
