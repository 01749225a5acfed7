package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nullness counts as well where a flow of a later compilation includes another: class files do not show all of it. */
final class IncludedNullnessTest {
    private static final String LIBRARY = """
        package ledger;

        import dev.leat.*;
        import java.lang.annotation.*;
        import org.jspecify.annotations.*;

        @Flow
        public class Ledger extends Base {
          /** Which flows of other packages cannot name. */
          @Target(ElementType.TYPE_USE) @interface Mine { @Target(ElementType.TYPE_USE) @interface Nullable {} }

          public record Parts(@Nullable String left, String right) {}

          @Initial("last") public static @Nullable String none() { return null; }

          @Processor public static boolean abroad(@Input String country) { return !country.equals("DE"); }

          @When("abroad") @Processor public static String form(@Input String country) { return country + " form"; }

          @Processor public static String label(@Nullable String form) { return form == null ? "no form" : form; }

          @Processor public static @Nullable String note(@Input String country) { return null; }

          @Processor public static @Mine.Nullable String hidden(@Input String country) { return null; }

          @When("abroad") @Processor public static @Nullable String stamp() { return null; }

          @Processor public static String stamped(String stamp) { return "stamped " + stamp; }

          @Processor @Spread public static Parts parts(@Input String country) { return new Parts(null, country); }

          @Processor public static String joined(@Nullable String left, String right) { return left + right; }

          @Processor public static String last(@Previous @Nullable String last, @Input String country) {
            return last + country;
          }
        }

        abstract class Base {
          @Processor public String base(@Nullable String form) { return "base " + form; }
        }
        """;

    private static final String FLOW = """
        package shop;

        import dev.leat.*;
        import ledger.Ledger;
        import org.jspecify.annotations.*;

        @Flow(include = Ledger.class)
        interface Shop {
          @Processor static int size(String label) { return label.length(); }
        }
        """;

    private static final String CHECK = """
        package shop;

        import static org.assertj.core.api.Assertions.assertThat;

        import java.util.Optional;
        import ledger.Ledger;
        import org.jspecify.annotations.Nullable;

        final class ShopCheck {
          public static void main(String[] args) throws Exception {
            ShopFlowSession session = new ShopFlow(new Ledger()).open();
            ShopFlow.Outputs home = session.run("DE");
            assertThat(home.label()).isEqualTo("no form");
            assertThat(home.size()).isEqualTo(7);
            assertThat(home.base()).isEqualTo("base null");
            assertThat(home.joined()).isEqualTo("nullDE");
            assertThat(home.last()).isEqualTo("nullDE");
            assertThat(home.stamped()).isEmpty();
            assertThat(session.run("FR").last()).isEqualTo("nullDEFR");
            assertThat(session.run("FR").stamped()).contains("stamped null");
            for (String nullable : new String[] {"note", "left"}) {
              assertThat(ShopFlow.Outputs.class.getMethod(nullable).getAnnotatedReturnType()
                  .isAnnotationPresent(Nullable.class)).isTrue();
            }
            assertThat(home.hidden()).isNull();
          }
        }
        """;

    @Test
    void nullnessComesWithTheFlowThatIsIncluded(@TempDir Path library) throws Exception {
        assertThat(IncludedLibrary.in(library, LIBRARY).check(FLOW, CHECK)).containsExactly("shop.ShopCheck");
    }

    @Test
    void aNullableValueOfAnotherCompilationIsRefused(@TempDir Path library) throws Exception {
        String refusing = FLOW.replace("String label)", "@NonNull String note)").replace("label.", "note.");
        IncludedLibrary ledger = IncludedLibrary.in(library, LIBRARY);
        assertThatThrownBy(() -> ledger.check(refusing, CHECK)).hasMessageContaining("[Leat/NullableValue]");
    }
}
