package dev.leat.sample.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.sample.source.Passages;
import dev.leat.sample.text.TextStatsFlow;
import dev.leat.sample.text.WordRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a text is cut into passages, the totals are the same. */
class AnySplitTest {
    private static final WordRule RULE = new WordRule(8);
    private static final String[] PIECES = {
        "boil",
        "Em",
        "stew",
        "po-Tay",
        "ÄÖ",
        "ΟΔΟΣ",
        "東京",
        "\uD801\uDC00",
        "\uD83D\uDE00",
        "supercalifragilistic",
        "3.14",
        ". ",
        ".",
        "? ",
        "…",
        "。",
        ".\" ",
        " ",
        "\n",
        "\r\n",
        "\t",
        ",",
        "\u00A0",
        "\u3000",
        "-"
    };

    private final TextStatsFlow flow = TextStatsFlow.builder().wordRule(RULE).build();

    @Test
    void totalsDoNotDependOnTheLengthOfBlocks() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random, PIECES.length);
            Figures whole = figures(text, 1 << 16);
            Figures split = figures(text, 64 + random.nextInt(200));

            assertThat(split)
                    .as("seed %s, round %s, text %s", seed, round, text)
                    .isEqualTo(whole);
        }
    }

    @Test
    void totalsDoNotDependOnTheLengthOfBlocksWithoutWhiteSpace() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random, 11);
            Figures whole = figures(text, 1 << 16);
            Figures split = figures(text, 64 + random.nextInt(200));

            assertThat(split)
                    .as("seed %s, round %s, text %s", seed, round, text)
                    .isEqualTo(whole);
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(400); length > 0; length--) {
            text.append(PIECES[random.nextInt(pieces)]);
        }
        return text.toString();
    }

    private Figures figures(String text, int blockLength) throws IOException {
        Passages passages = new Passages(new ByteArrayInputStream(text.getBytes(UTF_8)), RULE, blockLength);
        Totals totals = new Totals();
        for (String passage = passages.next(); !passage.isEmpty(); passage = passages.next()) {
            totals.add(flow.run(passage));
        }
        return totals.figures();
    }
}
