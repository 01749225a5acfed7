package dev.leat.sample.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordCountsTest {
    @Test
    void mostFrequentWordsComeFirstAndThenTheAlphabet() {
        WordCounts counts = WordCounts.NONE.plus(List.of("tea", "mug", "ale")).plus(List.of("tea"));

        assertThat(counts.sorted()).containsExactly(Map.entry("tea", 2L), Map.entry("ale", 1L), Map.entry("mug", 1L));
    }

    @Test
    void additionLeavesWhatItIsMadeTo() {
        WordCounts counts = WordCounts.NONE.plus(List.of("tea"));

        WordCounts rejected = counts.plus(List.of("mug"));
        WordCounts accepted = counts.plus(List.of("tea"));

        assertThat(counts.sorted()).containsExactly(Map.entry("tea", 1L));
        assertThat(rejected.sorted()).containsExactly(Map.entry("mug", 1L), Map.entry("tea", 1L));
        assertThat(accepted.sorted()).containsExactly(Map.entry("tea", 2L));
    }

    @Test
    void listMayBeUsedForSomethingElse() {
        List<String> words = new ArrayList<>(List.of("tea"));

        WordCounts counts = WordCounts.NONE.plus(words);
        words.set(0, "mug");

        assertThat(counts.sorted()).containsExactly(Map.entry("tea", 1L));
    }

    /** Many more than are remembered, so that they are counted in between, and every other value is rejected. */
    @Test
    void manyAdditionsAreCountedAsOneByOne() {
        long seed = 20261130;
        Random random = new Random(seed);
        Map<String, Long> expected = new HashMap<>();
        WordCounts counts = WordCounts.NONE;
        for (int addition = 0; addition < 3000; addition++) {
            List<String> words = words(random);
            WordCounts sum = random.nextBoolean()
                    ? counts.plus(words)
                    : counts.plus(WordCounts.NONE.plus(words).plus(WordCounts.NONE));
            if (random.nextBoolean()) {
                words.forEach(word -> expected.merge(word, 1L, Long::sum));
                counts = sum;
            }
        }

        assertThat(counts.sorted()).as("seed %s", seed).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void countIsNotLimitedToAnInt() {
        WordCounts counts = WordCounts.NONE.plus(List.of("tea"));
        for (int doubling = 0; doubling < 32; doubling++) {
            counts = counts.plus(counts);
        }

        assertThat(counts.sorted()).containsExactly(Map.entry("tea", 1L << 32));
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int word = random.nextInt(10); word > 0; word--) {
            words.add("w" + random.nextInt(2000));
        }
        return words;
    }
}
