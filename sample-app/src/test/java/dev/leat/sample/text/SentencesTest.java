package dev.leat.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One. Two? Three!        | 3
            It costs 3.14 in all.   | 1
            Wait... what?!          | 2
            He said: "Go." She went | 1
            (It is so.)             | 1
            no end                  | 0
            .                       | 1
            お茶。水！              | 2
            So it goes…             | 1
            """)
    void sentencesEndWhereAMarkIsFollowedByAGap(String text, int sentences) {
        assertThat(Sentences.endingIn(text)).isEqualTo(sentences);
    }
}
