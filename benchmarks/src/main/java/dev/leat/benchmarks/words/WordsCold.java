package dev.leat.benchmarks.words;

import dev.leat.benchmarks.ColdRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The words in a JVM that has just started. */
public final class WordsCold {
    private WordsCold() {}

    /** The flow. */
    public static final class Leat implements ColdRun {
        private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        private final String text = Licence.text();

        @SuppressWarnings("NullAway.Init") // It is created before it is called.
        private WordsFlow flow;

        @Override
        public void create() {
            flow = new WordsFlow(clock);
        }

        @Override
        public Object run(int x) {
            return flow.run(text);
        }
    }

    /** The same by hand. */
    public static final class ByHand implements ColdRun {
        private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        private final String text = Licence.text();

        @SuppressWarnings("NullAway.Init") // It is created before it is called.
        private WordsByHand words;

        @Override
        public void create() {
            words = new WordsByHand(clock);
        }

        @Override
        public Object run(int x) {
            return words.run(text);
        }
    }
}
