package dev.leat.sample.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.leat.sample.text.WordRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final WordRule RULE = new WordRule(4);

    @Test
    void passageEndsAfterWhiteSpace() {
        assertThat(passages("To be, or not to be, that is the question: whether"))
                .containsExactly("To be, or not to be, that is ", "the question: ", "whether");
    }

    @Test
    void textWithoutWhiteSpaceIsCutAtTheEndOfAWord() {
        assertThat(passages("a,b.c,d,e,f,g,h.i,j,k,l,m,n,o,p,q,r,s,t"))
                .containsExactly("a,b.c,d,e,f,g,h.i,j,k,l,m,n,o,p", ",q,r,s", ",t");
    }

    @Test
    void wordWithoutEndIsCutWhereTheRuleCutsIt() {
        assertThat(passages("x".repeat(70)))
                .allSatisfy(passage -> assertThat(RULE.words(passage)).isNotEmpty());
        assertThat(passages("x".repeat(70)).stream().flatMap(passage -> RULE.words(passage).stream()))
                .isEqualTo(RULE.words("x".repeat(70)));
    }

    @Test
    void shortTextWithoutGapIsOnePassage() {
        assertThat(passages("hey")).containsExactly("hey");
    }

    @Test
    void emptyTextHasNoPassage() {
        assertThat(passages("")).isEmpty();
    }

    @Test
    void characterOfSeveralBytesIsNotTornApart() {
        String text = "\uD83D\uDE00ä€".repeat(40);

        assertThat(String.join("", passages(text))).isEqualTo(text);
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(passages("\uFEFFhey you")).containsExactly("hey ", "you");
    }

    @Test
    void lastLineMayBeUnfinished() throws IOException {
        Passages finished = of("one\ntwo\n");
        Passages unfinished = of("one\ntwo");

        drain(finished);
        drain(unfinished);

        assertThat(finished.finishedLine()).isTrue();
        assertThat(unfinished.finishedLine()).isFalse();
    }

    @Test
    void malformedBytesAreReplacedCountedAndLocated() throws IOException {
        byte[] bytes = "good text and more of it, then bad: ?? and ?, that is all".getBytes(UTF_8);
        bytes[36] = (byte) 0xC3;
        bytes[37] = (byte) 0xFF;
        bytes[43] = (byte) 0x80;
        Passages passages = new Passages(new ByteArrayInputStream(bytes), RULE, 32);

        assertThat(String.join("", drain(passages)))
                .isEqualTo("good text and more of it, then bad: \uFFFD\uFFFD and \uFFFD, that is all");
        assertThat(passages.malformed()).isEqualTo(new Malformed(3, 36));
        assertThat(passages.offset()).isEqualTo(bytes.length);
    }

    @Test
    void replacementCharacterInTheTextIsNotMalformed() throws IOException {
        Passages passages = of("a \uFFFD z");

        assertThat(drain(passages)).containsExactly("a \uFFFD ", "z");
        assertThat(passages.malformed()).isEqualTo(new Malformed(0, -1));
    }

    @Test
    void characterCutOffAtTheEndIsMalformed() throws IOException {
        Passages passages =
                new Passages(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE2, (byte) 0x82}), RULE, 32);

        assertThat(String.join("", drain(passages))).isEqualTo("a\uFFFD");
        assertThat(passages.malformed()).isEqualTo(new Malformed(1, 1));
    }

    @Test
    void blockHasRoomForTwoWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passages(InputStream.nullInputStream(), RULE, 31))
                .withMessage("Blocks of 31 bytes may be too short for two words of 4");
    }

    private static Passages of(String text) {
        return new Passages(new ByteArrayInputStream(text.getBytes(UTF_8)), RULE, 32);
    }

    private static List<String> passages(String text) {
        try {
            return drain(of(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> drain(Passages passages) throws IOException {
        List<String> drained = new ArrayList<>();
        for (String passage = passages.next(); !passage.isEmpty(); passage = passages.next()) {
            drained.add(passage);
        }
        return drained;
    }
}
