package sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** E2 and E3. */
final class ParityCheck {
    private ParityCheck() {}

    public static void main(String[] args) {
        List<String> log = new ArrayList<>();
        ParityFlowSheet sheet = new ParityFlow(log).sheet();

        assertThat(sheet.x(2).big()).isEqualTo("big 0");
        assertThat(sheet.x(4).big()).isEqualTo("big 0");
        assertThat(log).containsExactly("big");
        assertThat(sheet.x(5).big()).isEqualTo("big 1");
        assertThat(log).containsExactly("big", "big");

        log.clear();
        sheet.on().join((before, now) -> log.add(before + " -> " + now));
        sheet.x(6);
        sheet.x(7);
        assertThat(log).containsExactly("l5r5", "l6r6", "l5r5 -> l6r6", "l7r7", "l6r6 -> l7r7");
    }
}
