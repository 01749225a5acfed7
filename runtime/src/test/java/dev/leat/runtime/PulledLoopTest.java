package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PulledLoopTest {
    private final List<String> made = new ArrayList<>();
    private final AtomicInteger elements = new AtomicInteger();

    /** Makes nothing, one, two, … for its elements. */
    private final PulledLoop loop = new PulledLoop(() -> {
        int element = elements.getAndIncrement();
        for (int i = 0; i < element; i++) {
            made.add(element + "." + i);
        }
        return element < 4;
    });

    @Test
    void givesWhatIsMadeForEachElement() {
        assertThat(loop.stream(made)).containsExactly("1.0", "2.0", "2.1", "3.0", "3.1", "3.2");
        assertThat(elements).hasValue(5);
    }

    @Test
    void nullsAreGivenAsWell() {
        PulledLoop nulls = new PulledLoop(() -> {
            made.add(null);
            return elements.incrementAndGet() < 2;
        });

        assertThat(nulls.stream(made).limit(1)).containsExactly((String) null);
    }

    @Test
    void nothingIsMadeBeforeItIsPulled() {
        Iterator<String> pulled = loop.stream(made).iterator();
        assertThat(elements).hasValue(0);

        pulled.next();
        assertThat(elements).hasValue(2);

        loop.end();
        assertThatThrownBy(pulled::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The loop is over");
        assertThat(elements).hasValue(2);
    }

    @Test
    void whatIsOpenedIsClosedOnceByTheStream() {
        List<String> closed = new ArrayList<>();
        loop.opened(() -> closed.add("source"));
        loop.opened(null);

        try (Stream<String> all = loop.stream(made)) {
            assertThat(all.findFirst()).contains("1.0");
        }
        assertThat(closed).containsExactly("source");
        loop.end();
        assertThat(closed).containsExactly("source");
    }

    @Test
    void failureIsThrownAtEachPullAndAtTheEnd() {
        IOException failure = new IOException("now");
        PulledLoop failing = new PulledLoop(() -> {
            throw failure;
        });
        Iterator<String> pulled = failing.stream(made).iterator();

        assertThatThrownBy(pulled::hasNext).isSameAs(failure);
        assertThatThrownBy(pulled::hasNext).isSameAs(failure);
        assertThatThrownBy(failing::end).isSameAs(failure);
    }

    @Test
    void failureOfTheLoopGoesBeforeWhatItsTakerThrows() {
        IOException failure = new IOException("now");
        PulledLoop failing = new PulledLoop(() -> {
            throw failure;
        });
        failing.opened(() -> {
            throw new IllegalArgumentException("close");
        });
        Iterator<String> pulled = failing.stream(made).iterator();

        assertThatThrownBy(pulled::hasNext).isSameAs(failure);
        assertThatThrownBy(() -> failing.failed(new IllegalStateException("taker")))
                .isSameAs(failure)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("close"));
    }

    @Test
    void whatItsTakerThrowsLeavesWithWhatClosingThrows() {
        IllegalStateException own = new IllegalStateException("taker");
        loop.opened(() -> {
            throw new IllegalArgumentException("close");
        });

        assertThatThrownBy(() -> loop.failed(own))
                .isSameAs(own)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("close"));
    }

    @Test
    void failureOfClosingEarlyLeavesThoughItIsCaught() {
        loop.opened(() -> {
            throw new IOException("close");
        });
        Stream<String> all = loop.stream(made);

        assertThatThrownBy(all::close).isInstanceOf(IOException.class);
        assertThatThrownBy(loop::end).isInstanceOf(IOException.class).hasMessage("close");
    }
}
