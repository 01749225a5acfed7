package dev.leat.sample.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTallyTest {
    @Test
    void fewWordsAreCountedExactly() {
        WordTally tally = new WordTally(3, 100);

        tally.add(Map.of("em", 2L, "boil", 1L));
        tally.add(Map.of("em", 1L, "a", 1L));

        assertThat(tally.uniques()).isEqualTo(Count.exactly(3));
        assertThat(tally.mostFrequent(2))
                .containsExactly(new WordCount("em", Count.exactly(3)), new WordCount("a", Count.exactly(1)));
    }

    @Test
    void manyWordsAreEstimated() {
        WordTally tally = new WordTally(1_000, 1_000_000);

        add100_000DifferentWords(tally);

        assertThat(tally.uniques().exact()).isFalse();
        assertThat(100_001L).isBetween(tally.uniques().least(), tally.uniques().most());
        assertThat(tally.mostFrequent(1)).singleElement().satisfies(most -> {
            assertThat(most.word()).isEqualTo("the");
            assertThat(5_000L).isBetween(most.count().least(), most.count().most());
        });
    }

    @Test
    void longWordsAreEstimatedEarlier() {
        WordTally tally = new WordTally(1_000, 10);

        tally.add(Map.of("characters", 1L));
        assertThat(tally.mostFrequent(1).get(0).count().exact()).isTrue();

        tally.add(Map.of("x", 1L));
        assertThat(tally.uniques()).isEqualTo(new Count(2, 2, 2));
    }

    @Test
    void equallyFrequentWordsAreInTheOrderOfTheAlphabet() {
        WordTally tally = new WordTally(10, 100);

        tally.add(Map.of("c", 1L, "a", 1L, "b", 1L));

        assertThat(tally.mostFrequent(10)).extracting(WordCount::word).isEqualTo(List.of("a", "b", "c"));
    }

    private static void add100_000DifferentWords(WordTally tally) {
        for (int block = 0; block < 50; block++) {
            Map<String, Long> counts = new HashMap<>(Map.of("the", 100L));
            for (int word = 0; word < 2_000; word++) {
                counts.put("word" + (block * 2_000 + word), 1L);
            }
            tally.add(counts);
        }
    }
}
