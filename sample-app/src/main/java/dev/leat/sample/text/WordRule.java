package dev.leat.sample.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word is: a run of letters, digits and hyphens, in lower case. A longer run than {@code longest} characters is
 * several words, so that text without any gap, however long, needs little memory.
 *
 * @param longest the most characters a word has, at least 2
 */
public record WordRule(int longest) {
    /** The rule for texts that people read. */
    public static final WordRule STANDARD = new WordRule(256);

    private static final int CHARACTERS_A_WORD = 6;
    private static final boolean[] ASCII_PARTS = asciiParts();

    public WordRule {
        if (longest < 2) {
            throw new IllegalArgumentException("A word must have room for a surrogate pair, but longest is " + longest);
        }
    }

    /** The words of a text, in order. */
    public List<String> words(String text) {
        char[] characters = text.toCharArray();
        List<String> words = new ArrayList<>(characters.length / CHARACTERS_A_WORD + 1);
        Vocabulary vocabulary = new Vocabulary(characters);
        int start = startFrom(characters, 0);
        while (start < characters.length) {
            int end = end(characters, start);
            words.add(vocabulary.word(start, end));
            start = startFrom(characters, end);
        }
        return words;
    }

    /** Where the first word at or after {@code position} starts; the text's length when there is none. */
    public int startFrom(char[] text, int position) {
        int start = position;
        while (start < text.length && !isPart(text, start)) {
            start += step(text, start);
        }
        return start;
    }

    /** Where the word that starts at {@code start} ends. */
    public int end(char[] text, int start) {
        int limit = Math.min(text.length, start + longest);
        int end = start;
        while (end < limit && isPart(text, end)) {
            end += step(text, end);
        }
        return end > limit ? end - 2 : end;
    }

    private static boolean isPart(char[] text, int position) {
        char character = text[position];
        return character < ASCII_PARTS.length ? ASCII_PARTS[character] : isPartBeyondAscii(text, position);
    }

    private static boolean isPartBeyondAscii(char[] text, int position) {
        return Character.isLetterOrDigit(Character.codePointAt(text, position));
    }

    private static int step(char[] text, int position) {
        return text[position] < Character.MIN_SURROGATE
                ? 1
                : Character.charCount(Character.codePointAt(text, position));
    }

    private static boolean[] asciiParts() {
        boolean[] parts = new boolean[128];
        for (char character = 0; character < parts.length; character++) {
            parts[character] = character == '-' || Character.isLetterOrDigit(character);
        }
        return parts;
    }
}
