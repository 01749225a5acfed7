package dev.leat.sample.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordRuleTest {
    @Test
    void wordsAreLettersDigitsAndHyphens() {
        assertThat(words("Well-known: 3 apples_pears, don't!"))
                .containsExactly("well-known", "3", "apples", "pears", "don", "t");
    }

    @Test
    void wordsOfEveryScriptAreWords() {
        assertThat(words("Größe ΟΔΟΣ 東京 \uD801\uDC00x \uD83D\uDE00 naïve"))
                .containsExactly("größe", "οδος", "東京", "\uD801\uDC28x", "naïve");
    }

    @Test
    void longWordIsSeveralWords() {
        assertThat(new WordRule(3).words("abcdefgh ij")).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void surrogatePairIsNotTornApart() {
        assertThat(new WordRule(3).words("ab\uD801\uDC28c")).containsExactly("ab", "\uD801\uDC28c");
    }

    @Test
    void repeatedWordsAreOneObject() {
        List<String> words = words("the The the");

        assertThat(words.get(2)).isSameAs(words.get(0));
    }

    @Test
    void manyDifferentWordsAreKeptApart() {
        long seed = 42;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 50_000; word++) {
            text.append(Integer.toString(random.nextInt(20_000), 36)).append(random.nextInt(5) == 0 ? ".\n" : " ");
        }

        assertThat(words(text.toString())).as("seed %s", seed).isEqualTo(plainly(text.toString()));
    }

    @Test
    void wordHasRoomForASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordRule(1))
                .withMessage("A word must have room for a surrogate pair, but longest is 1");
    }

    private static List<String> words(String text) {
        return WordRule.STANDARD.words(text);
    }

    private static List<String> plainly(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
