package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.sheet.Registration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the pages say of sheets. */
class SheetTest {
    @Test
    void readsAndWrites() {
        // region sheet
        QuoteFlowSheet sheet = QuoteFlow.create().sheet();
        sheet.prices(List.of(60, 60)).percent(10);

        assertThat(sheet.total()).isEqualTo(108); // runs subtotal, discount, total
        assertThat(sheet.delivery()).isEqualTo("by van"); // runs large, delivery
        sheet.percent(20);
        assertThat(sheet.total()).isEqualTo(96); // runs discount, total
        sheet.prices(List.of(70, 50));
        assertThat(sheet.total()).isEqualTo(96); // runs subtotal, which is 120 as before: nothing else
        // endregion
    }

    @Test
    void observersAreToldOfChanges() {
        List<String> screen = new ArrayList<>();
        QuoteFlowSheet sheet = QuoteFlow.create().sheet();
        // region observe
        sheet.prices(List.of(60, 60)).percent(10);
        Registration shown = sheet.on().total((before, now) -> screen.add(before + " -> " + now));

        sheet.percent(50);
        sheet.change(cells -> cells.prices(List.of(10, 20)).percent(0));
        shown.close();
        sheet.percent(10);
        assertThat(screen).containsExactly("108 -> 60", "60 -> 30");
        // endregion
    }

    @Test
    void failuresAreHeld() {
        // region failure
        QuoteFlowSheet sheet = QuoteFlow.create().sheet().prices(List.of(50)).percent(110);

        assertThatThrownBy(sheet::total).hasMessage("110 % is too much");
        assertThatThrownBy(sheet::total).hasMessage("110 % is too much"); // the same exception; nothing ran
        assertThat(sheet.delivery()).isEqualTo("by bicycle");
        assertThat(sheet.percent(10).total()).isEqualTo(45);
        // endregion
    }

    @Test
    void valuesAreReplacedForTests() {
        // region replaced
        QuoteFlowSheet sheet = QuoteFlow.builder().subtotal(200).build().sheet();

        assertThat(sheet.percent(5).total()).isEqualTo(190); // needs no prices
        // endregion
    }
}
