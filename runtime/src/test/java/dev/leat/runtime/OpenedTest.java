package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenedTest {
    private final Opened opened = new Opened();
    private final List<String> log = new ArrayList<>();

    private Closeable open(String name) {
        log.add("open " + name);
        return () -> log.add("close " + name);
    }

    @Test
    void closesInReverseOrderOfOpening() {
        OnDemand<Closeable> first = opened.onDemand(() -> open("first"));
        OnDemand<Closeable> second = opened.onDemand(() -> open("second"));
        Closeable third = opened.add(open("third"));

        Closeable got = second.get();
        assertThat(first.get()).isNotSameAs(third).isNotSameAs(got);
        opened.close();

        assertThat(log)
                .containsExactly(
                        "open third", "open second", "open first", "close first", "close second", "close third");
    }

    @Test
    void whatNobodyNeedsIsNotOpened() {
        opened.onDemand(() -> open("unused"));
        opened.close();

        assertThat(log).isEmpty();
    }

    @Test
    void isOpenedOnce() {
        OnDemand<Closeable> object = opened.onDemand(() -> open("it"));

        assertThat(object.get()).isSameAs(object.get());
        assertThat(log).containsExactly("open it");
    }

    @Test
    void closesOnce() {
        opened.add(open("it"));
        opened.close();
        opened.close();

        assertThat(log).containsExactly("open it", "close it");
    }

    @Test
    void nullIsKeptByNobodyAndAskedForOnce() {
        OnDemand<Closeable> object = opened.onDemand(() -> {
            log.add("ask");
            return null;
        });

        assertThat(object.get()).isNull();
        assertThat(object.get()).isNull();
        assertThatCode(opened::close).doesNotThrowAnyException();
        assertThat(log).containsExactly("ask");
    }

    @Test
    void aProviderThatFailsIsAskedAgainAndNothingIsClosed() {
        OnDemand<Closeable> object = opened.onDemand(() -> {
            log.add("ask");
            throw new IllegalStateException("full");
        });

        assertThat(catchThrowable(object::get)).hasMessage("full");
        assertThat(catchThrowable(object::get)).hasMessage("full");
        opened.close();
        assertThat(log).containsExactly("ask", "ask");
    }

    @Test
    void theFirstFailureKeepsTheOthersAndAllIsClosed() {
        IOException failure = new IOException("third");
        opened.add(open("first"));
        opened.add(() -> {
            throw new IllegalStateException("second");
        });
        opened.add(() -> {
            throw failure;
        });
        opened.add(() -> {
            throw failure;
        });

        assertThat(catchThrowable(opened::close)).isSameAs(failure);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(other -> assertThat(other).hasMessage("second"));
        assertThat(log).endsWith("close first");
    }
}
