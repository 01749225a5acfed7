package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FiredTest {
    @Test
    void reasonsThatAreNoneAreLeftOut() {
        assertThat(Fired.because("discount", "discount(order)", 5, "large", null, "!blocked", null))
                .isEqualTo(new Fired("discount", "discount(order)", List.of("large", "!blocked"), 5));
        assertThat(Fired.because("discount", "discount(order)", null))
                .isEqualTo(new Fired("discount", "discount(order)", List.of(), null));
    }

    @Test
    void resultsThatAreArraysAreNoReasons() {
        String[] result = {"a", "b"};

        assertThat(Fired.because("names", "names()", result).result()).isSameAs(result);
        assertThat(Fired.because("names", "names()", result).because()).isEmpty();
        assertThat(Fired.because("names", "names()", result, "large").because()).containsExactly("large");
    }

    @Test
    void reasonsAreCopiedAndCannotBeChanged() {
        List<String> reasons = new ArrayList<>(List.of("large"));
        Fired fired = new Fired("discount", "discount(order)", reasons, 5);
        reasons.add("vip");

        assertThat(fired.because()).containsExactly("large");
        assertThatThrownBy(() -> fired.because().add("vip")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theTextShowsWhatWasMade() {
        assertThat(Fired.because("discount", "discount(order)", 5, "large"))
                .hasToString("Fired[value=discount, processor=discount(order), because=[large], result=5]");
        assertThat(Fired.because("grid", "grid()", new int[][] {{1, 2}, {3}}))
                .hasToString("Fired[value=grid, processor=grid(), because=[], result=[[1, 2], [3]]]");
        assertThat(Fired.because("note", "note()", null))
                .hasToString("Fired[value=note, processor=note(), because=[], result=null]");
    }
}
