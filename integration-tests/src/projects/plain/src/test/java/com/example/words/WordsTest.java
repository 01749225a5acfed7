package com.example.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void countsEqualWords() {
        assertEquals(Map.of("a", 1L, "b", 2L), WordsFlow.create().run("b a b").counts());
    }

    @Test
    void aProcessorIsAMethod() {
        assertEquals("toes", Words.last(List.of("po", "tay", "toes")));
    }

    @Test
    void anyValueCanBeReplaced() {
        WordsFlow flow = WordsFlow.builder().tokens(List.of("ham", "ham")).build();

        assertEquals(1, flow.run("whatever").uniques());
    }
}
