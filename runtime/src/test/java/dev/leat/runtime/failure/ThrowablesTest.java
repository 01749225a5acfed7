package dev.leat.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ThrowablesTest {
    private final Throwables thrown = new Throwables();

    @Test
    void nothingIsThrownWhereNothingWas() {
        assertThatCode(thrown::rethrow).doesNotThrowAnyException();
        assertThatCode(thrown.unchecked("none")::rethrow).doesNotThrowAnyException();
    }

    @Test
    void theFirstIsThrownWithTheOthersSuppressed() {
        IOException first = new IOException("first");
        Error second = new AssertionError("second");
        thrown.add(first);
        thrown.add(second);
        thrown.add(first);

        assertThatThrownBy(thrown::rethrow).isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(second);
    }

    @Test
    void onlyACheckedExceptionIsMadeACause() {
        thrown.add(new IOException("checked"));
        Throwables unchecked = new Throwables();
        unchecked.add(new AssertionError("error"));

        assertThatThrownBy(thrown.unchecked("told")::rethrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("told")
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(unchecked.unchecked("told")::rethrow).isInstanceOf(AssertionError.class);
    }
}
