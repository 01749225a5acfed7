package dev.leat.sample.text;

/** White space: where a sentence may have ended and a text can be cut without anybody noticing. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Whether a character is white space; control characters are. */
    public static boolean is(char character) {
        return character <= ' ' || (character > 127 && Character.isWhitespace(character));
    }
}
