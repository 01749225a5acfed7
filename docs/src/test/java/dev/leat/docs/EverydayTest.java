package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the page about everyday questions shows. */
class EverydayTest {
    private final List<String> archive = new ArrayList<>();

    @Test
    void anInputObject() {
        // region object
        assertThat(LineFlow.create().run(new Line.Item("potatoes", 30, 4)).text())
                .isEqualTo("4 potatoes: 120");
        // endregion
    }

    @Test
    void items() {
        InvoiceFlow flow = new InvoiceFlow(LineFlow.create(), text -> {
            archive.add(text);
            return archive.size();
        });
        List<Line.Item> items = List.of(new Line.Item("potatoes", 30, 4), new Line.Item("ham", 900, 1));

        // region run
        assertThat(flow.run(items, false).total()).isEqualTo(1_020);
        assertThat(flow.run(items, true).number()).isEmpty();
        // endregion

        assertThat(archive).containsExactly("4 potatoes: 120\n1 ham: 900\n1020");
    }
}
