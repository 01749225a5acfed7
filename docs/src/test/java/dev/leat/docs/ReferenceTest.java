package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.FlowResources;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the reference shows and asserts what it says. */
class ReferenceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void inputsAreTheParametersOfRunInOrderOfFirstAppearance() {
        // region checkout
        CheckoutFlow.Outputs checkout = CheckoutFlow.create().run(List.of(20, 30), "FR");

        assertThat(checkout.shipping()).isEqualTo(9);
        assertThat(checkout.total()).isEqualTo(59);
        assertThat(checkout.receipt()).isEqualTo("59 EUR to FR");
        // endregion
    }

    @Test
    void componentsOfASpreadRecordAreValues() {
        // region range
        RangeFlow.Outputs range = RangeFlow.create().run(List.of(3, 8, 5));

        assertThat(range.bounds()).isEqualTo(new Range.Bounds(3, 8));
        assertThat(range.lowest()).isEqualTo(3);
        assertThat(range.width()).isEqualTo(5);
        // endregion
    }

    @Test
    void whatIsSecretIsNotShown() {
        // region login
        LoginFlow.Outputs login = LoginFlow.create().run("ann", "potato");

        assertThat(login).hasToString("Outputs[token=(secret), length=10]");
        assertThat(login.token()).isEqualTo("ann:potato");
        assertThat(LoginFlow.create().explain("ann", "potato").facts())
                .hasToString("[user = ann, password = (secret), token = (secret), length = 10]");
        // endregion
    }

    @Test
    void anInputIsMetByAValueOfAnIncludedFlow() {
        // region ordering
        OrderingFlow.Outputs order = OrderingFlow.create().run(5);

        assertThat(order.freight()).isEqualTo(4);
        assertThat(order.summary()).isEqualTo("To pay: 39");
        // endregion

        assertThat(BillingFlow.create().run(5, 1).invoice()).isEqualTo(36);
    }

    @Test
    void inheritedProcessorsAreReadAsMembersOfTheFlow() {
        // region names
        SortedNamesFlow.Outputs names = SortedNamesFlow.create().run(List.of("potato", " ham"));

        assertThat(names.first()).isEqualTo("ham");
        assertThat(names.initial()).isEqualTo("h");
        // endregion
    }

    @Test
    void anInterfaceTakesItsImplementation() {
        // region tariff
        Tariff german = country -> country.equals("DE") ? 19 : 0;

        assertThat(new TariffFlow(german).run("DE", 200).tax()).isEqualTo(38);
        // endregion
    }

    @Test
    void checkedExceptionsAreThoseOfRun(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two.txt"), "one\ntwo\n");

        // region lines
        LinesFlow flow = LinesFlow.create();

        assertThat(flow.run(file).count()).isEqualTo(2);
        assertThatThrownBy(() -> flow.run(folder.resolve("missing.txt"))).isInstanceOf(NoSuchFileException.class);
        // endregion
    }

    @Test
    void aNullableValueGoesToWhoAcceptsNull() {
        assertThat(GreetingFlow.create().run("ada").greeting()).isEqualTo("Hello Ada Lovelace");
        assertThat(GreetingFlow.create().run("bob").name()).isNull();
        assertThat(GreetingFlow.create().run("bob").greeting()).isEqualTo("Who are you?");
    }

    @Test
    void aPerRunObjectIsSharedInARunAndClosedAtItsEnd() {
        List<Counter> counters = new ArrayList<>();
        // region report
        Provider<Counter> provider = () -> {
            Counter counter = new Counter();
            counters.add(counter);
            return counter;
        };
        ReportFlow flow = new ReportFlow("Corner shop", () -> CLOCK, provider);

        assertThat(flow.run("ham").heading()).isEqualTo("Corner shop, 2026-03-02");
        assertThat(flow.run("potato").body()).isEqualTo("2. potato");
        assertThat(counters).hasSize(2).allMatch(Counter::closed);
        // endregion
    }

    @Test
    void theConstructorIsMadeForInjection() {
        Constructor<?>[] constructors = ReportFlow.class.getDeclaredConstructors();

        assertThat(constructors).hasSize(1);
        assertThat(constructors[0].isAnnotationPresent(jakarta.inject.Inject.class))
                .isTrue();
        assertThat(Arrays.stream(constructors[0].getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(Named.class)))
                .hasSize(1);
    }

    @Test
    void modulesMakeTheFlow() {
        assertThat(CalendarFlow.create().run(30).due()).isAfter(LocalDate.EPOCH);
    }

    // region dependency
    @Test
    void aBillIsDueAfterThirtyDays() {
        CalendarFlow flow = CalendarFlow.builder().clock(CLOCK).build();

        assertThat(flow.run(30).due()).isEqualTo(LocalDate.of(2026, 4, 1));
    }
    // endregion

    // region given
    @Test
    void aPerRunDependencyIsGivenAsAProvider() {
        ReportFlow flow = ReportFlow.builder()
                .shop("Test shop")
                .clock(() -> CLOCK)
                .counter(Counter::new)
                .heading("Heading")
                .build();

        assertThat(flow.run("ham").heading()).isEqualTo("Heading");
    }

    @Test
    void whatNothingSuppliesMustBeGiven() {
        assertThatThrownBy(() -> ReportFlow.builder().shop("Test shop").build())
                .hasMessageContaining("ReportFlow depends on `clock`, which nothing supplies");
    }
    // endregion

    @Test
    void picturesAndPlanAreReadAtRunTime() {
        // region resources
        FlowResources resources = FlowResources.of(Checkout.class);

        assertThat(resources.mermaid()).startsWith("flowchart TD");
        assertThat(resources.dot()).startsWith("digraph \"Checkout\"");
        assertThat(resources.plan()).contains("\"flow\": \"dev.leat.docs.Checkout\"");
        assertThat(FlowResources.of(Safe.class).states("state")).startsWith("stateDiagram-v2");
        // endregion
    }
}
