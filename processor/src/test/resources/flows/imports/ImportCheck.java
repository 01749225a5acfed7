package imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class ImportCheck {
    public static void main(String[] args) {
        StringBuilder store = new StringBuilder();
        ImportFlow flow = new ImportFlow(store);

        assertThat(flow.run("a bc/ d ").summary()).isEqualTo("[a bc, d] 8 3");
        assertThat(store.toString()).isEqualTo("a bc=6 d=2 ");
        assertThatThrownBy(() -> flow.run(null)).isInstanceOf(NullPointerException.class);
    }
}
