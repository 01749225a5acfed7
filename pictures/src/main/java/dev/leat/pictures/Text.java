package dev.leat.pictures;

/** Text that fits into a picture. */
final class Text {
    private Text() {}

    /** On one line, without characters that are not to be seen. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(Text::visible).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Marks of direction would turn around what is beside them; half a surrogate pair is no character. */
    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> character == 0x200d ? character : ' ';
            case Character.SURROGATE -> 0xfffd;
            default -> character;
        };
    }

    /** On one line, cut where it is too long. */
    static String shortened(String text, int most) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
