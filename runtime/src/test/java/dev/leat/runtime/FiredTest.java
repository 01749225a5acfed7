package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FiredTest {
    @Test
    void reasonsThatAreNoneAreLeftOut() {
        assertThat(Fired.because("discount", "discount(order)", "large", null, "!blocked", null))
                .isEqualTo(new Fired("discount", "discount(order)", List.of("large", "!blocked")));
        assertThat(Fired.because("discount", "discount(order)").because()).isEmpty();
    }

    @Test
    void reasonsAreCopiedAndCannotBeChanged() {
        List<String> reasons = new ArrayList<>(List.of("large"));
        Fired fired = new Fired("discount", "discount(order)", reasons);
        reasons.add("vip");

        assertThat(fired.because()).containsExactly("large");
        assertThatThrownBy(() -> fired.because().add("vip")).isInstanceOf(UnsupportedOperationException.class);
    }
}
