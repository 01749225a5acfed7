package dev.leat.processor.guard;

/** A word of a guard's text. */
record Token(Kind kind, int offset, String text) {
    enum Kind {
        NAME,
        /** What starts with a digit. */
        NUMBER,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        COMPARISON,
        /** A character that no guard has. */
        STRAY,
        /** Stands where the last word ends. */
        END
    }

    int end() {
        return offset + text.length();
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isStray(String character) {
        return kind == Kind.STRAY && text.equals(character);
    }

    /** Whether it is that word, in any case. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    /** Whether no space lies between. */
    boolean touches(Token next) {
        return end() == next.offset;
    }

    /** As a sentence speaks of it. */
    String spelled() {
        if (kind == Kind.END) {
            return offset == 0 ? "nothing" : "the end";
        }
        int first = text.codePointAt(0);
        return isVisible(first) ? "'" + text + "'" : "the character U+%04X".formatted(first);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
