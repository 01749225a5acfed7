package dev.leat.sample.text;

/**
 * Counts sentences by their ends: a full stop, question or exclamation mark, perhaps within a closing quote or bracket,
 * that is followed by white space or the end of the text; or the full-width marks of Chinese and Japanese. An
 * abbreviation in the middle of a sentence counts too: telling them apart needs a dictionary.
 */
final class Sentences {
    private static final boolean[] ASCII_ENDS = new boolean[128];

    static {
        ASCII_ENDS['.'] = true;
        ASCII_ENDS['?'] = true;
        ASCII_ENDS['!'] = true;
    }

    private Sentences() {}

    static int endingIn(String text) {
        int sentences = 0;
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character < ASCII_ENDS.length
                    ? ASCII_ENDS[character] && isFollowedByGap(text, position)
                    : isEndBeyondAscii(text, position)) {
                sentences++;
            }
        }
        return sentences;
    }

    private static boolean isEndBeyondAscii(String text, int position) {
        return switch (text.charAt(position)) {
            case '。', '！', '？' -> true;
            case '…' -> isFollowedByGap(text, position);
            default -> false;
        };
    }

    private static boolean isFollowedByGap(String text, int end) {
        return isGap(text, end + 1) || (isCloser(text.charAt(end + 1)) && isGap(text, end + 2));
    }

    private static boolean isGap(String text, int position) {
        return position == text.length() || WhiteSpace.is(text.charAt(position));
    }

    private static boolean isCloser(char character) {
        return switch (character) {
            case '"', '\'', ')', ']', '”', '’', '»' -> true;
            default -> false;
        };
    }
}
