package demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    // region direct
    @Test
    void tokensAreLowerCase() {
        assertThat(Words.tokens("Po Tay Toes!")).containsExactly("po", "tay", "toes");
    }
    // endregion

    // region run
    @Test
    void everyValueCanBeAsked() {
        WordsFlow.Outputs words = WordsFlow.create().run("Po tay po.");

        assertThat(words.tokens()).containsExactly("po", "tay", "po");
        assertThat(words.uniques()).isEqualTo(2);
    }
    // endregion

    // region replace
    @Test
    void theHeadlineTellsHowManyWordsDiffer() {
        WordsFlow flow =
                WordsFlow.builder().tokens(List.of("a", "b", "c")).uniques(2).build();

        assertThat(flow.run("").headline()).isEqualTo("3 words, 2 of them different");
    }
    // endregion

    @Test
    void whatIsReplacedDoesNotRunAndOthersDo() {
        WordsFlow.Outputs words =
                WordsFlow.builder().tokens(List.of("a", "b", "a")).build().run("not looked at");

        assertThat(words.counts()).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(words.uniques()).isEqualTo(2);
    }

    @Test
    void outputsPrintTheirValues() {
        assertThat(WordsFlow.create().run("Po po")).hasToString("""
                Outputs[tokens=[po, po], counts={po=2}, uniques=1, headline=2 words, 1 of them different]""");
    }
}
