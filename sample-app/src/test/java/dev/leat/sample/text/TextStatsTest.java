package dev.leat.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextStatsTest {
    private static final String STEW = "boil em mash em stick em in a stew. Po Tay Toes.";

    private final TextStatsFlow flow = TextStatsFlow.create();

    @Test
    void stewIsToldAbout() {
        TextStatsFlow.Outputs stew = flow.run(STEW);

        assertThat(stew.tokens())
                .containsExactly("boil", "em", "mash", "em", "stick", "em", "in", "a", "stew", "po", "tay", "toes");
        assertThat(stew.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "boil", 1L, "em", 3L, "mash", 1L, "stick", 1L, "in", 1L, "a", 1L, "stew", 1L, "po", 1L, "tay",
                        1L, "toes", 1L));
        assertThat(stew.words()).isEqualTo(12);
        assertThat(stew.uniques()).isEqualTo(10);
        assertThat(stew.first()).isEqualTo("boil");
        assertThat(stew.last()).isEqualTo("toes");
        assertThat(stew.longest()).isEqualTo("stick");
        assertThat(stew.letters()).isEqualTo(35);
        assertThat(stew.characters()).isEqualTo(48);
        assertThat(stew.lines()).isZero();
        assertThat(stew.sentences()).isEqualTo(2);
    }

    @Test
    void textWithoutWordsHasNoFirstNorLastNorLongest() {
        TextStatsFlow.Outputs gap = flow.run(" ... \n");

        assertThat(gap.tokens()).isEmpty();
        assertThat(gap.counts()).isEmpty();
        assertThat(List.of(gap.first(), gap.last(), gap.longest())).containsOnly("");
        assertThat(gap.lines()).isEqualTo(1);
    }

    @Test
    void wordRuleIsADependency() {
        TextStatsFlow short4 = TextStatsFlow.builder().wordRule(new WordRule(4)).build();

        assertThat(short4.run("stick to it").tokens()).containsExactly("stic", "k", "to", "it");
    }

    @Test
    void anyValueIsReplacedForThoseWhoTakeIt() {
        TextStatsFlow replaced =
                TextStatsFlow.builder().tokens(List.of("po", "ta", "po")).build();

        TextStatsFlow.Outputs outputs = replaced.run("something else.");

        assertThat(outputs.counts()).containsOnly(Map.entry("po", 2L), Map.entry("ta", 1L));
        assertThat(outputs.uniques()).isEqualTo(2);
        assertThat(outputs.sentences()).isEqualTo(1);
    }

    @Test
    void processorsArePlainMethods() {
        assertThat(TextStats.longest(List.of("a", "stew", "boil"))).isEqualTo("stew");
        assertThat(TextStats.longest(List.of("----------", "a"))).isEqualTo("a");
        assertThat(TextStats.lines("one\ntwo\r\nthree")).isEqualTo(2);
        assertThat(TextStats.characters("a\uD83D\uDE00")).isEqualTo(2);
    }
}
