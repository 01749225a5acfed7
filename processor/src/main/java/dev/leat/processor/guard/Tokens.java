package dev.leat.processor.guard;

import dev.leat.processor.guard.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Splits a guard's text into words; any text has some. */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The words, then one {@link Kind#END}. */
    static List<Token> of(String text) {
        Tokens lexer = new Tokens(text);
        int lastEnd = 0;
        int position = 0;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            if (Character.isWhitespace(character)) {
                position += Character.charCount(character);
            } else {
                lastEnd = lexer.word(position, character);
                position = lastEnd;
            }
        }
        lexer.tokens.add(new Token(Kind.END, lastEnd, ""));
        return lexer.tokens;
    }

    private int word(int start, int character) {
        if (Character.isJavaIdentifierStart(character)) {
            return add(Kind.NAME, start, run(start, Character::isJavaIdentifierPart));
        }
        if (Character.isDigit(character)) {
            return add(Kind.NUMBER, start, run(start, part -> part == '.' || Character.isJavaIdentifierPart(part)));
        }
        if (isComparing(character) || text.startsWith("!=", start)) {
            return add(Kind.COMPARISON, start, run(start + 1, Tokens::isComparing));
        }
        if (text.startsWith("&&", start)) {
            return add(Kind.AND, start, start + 2);
        }
        if (text.startsWith("||", start)) {
            return add(Kind.OR, start, start + 2);
        }
        return add(single(character), start, start + Character.charCount(character));
    }

    private static Kind single(int character) {
        return switch (character) {
            case '!' -> Kind.NOT;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            default -> Kind.STRAY;
        };
    }

    private static boolean isComparing(int character) {
        return character == '=' || character == '<' || character == '>';
    }

    private int add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, start, text.substring(start, end)));
        return end;
    }

    private int run(int start, IntPredicate part) {
        int end = start;
        while (end < text.length() && part.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
