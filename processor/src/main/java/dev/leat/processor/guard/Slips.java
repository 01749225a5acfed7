package dev.leat.processor.guard;

import dev.leat.processor.guard.Token.Kind;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Recognizes what people write instead of a guard, and mends it where there is one way to. */
final class Slips {
    private static final String CONDITION = "a condition";
    private static final String JAVA = "the operators are Java's '&&', '||' and '!'";
    private static final String COMPARING = "a comparison is a condition of its own, with a name";
    private static final String NONE = "";

    private final String text;
    private final List<Token> tokens;

    Slips(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    ParseProblem tooDeep(Token token) {
        return at(token, "at most " + Parser.MOST_LEVELS + " levels of parentheses and '!'", NONE, NONE);
    }

    /** What stands where a condition, {@code !} or {@code (} was due. */
    ParseProblem noCondition(int position) {
        Token token = tokens.get(position);
        return switch (token.kind()) {
            case NUMBER -> at(token, CONDITION, "a name begins with a letter", NONE);
            case COMPARISON -> at(token, CONDITION, COMPARING, NONE);
            default -> at(token, CONDITION, NONE, repeats(position) ? without(position) : NONE);
        };
    }

    private boolean repeats(int position) {
        Token token = tokens.get(position);
        Token before = tokens.get(Math.max(0, position - 1));
        return position > 0
                && ((before.is(Kind.AND) && (token.is(Kind.AND) || token.isStray("&")))
                        || (before.is(Kind.OR) && (token.is(Kind.OR) || token.isStray("|"))));
    }

    /** What stands behind a condition where an operator or an end was due. */
    ParseProblem noOperator(int position, boolean inParentheses) {
        Token token = tokens.get(position);
        if (token.isStray("&") || token.isWord("and")) {
            return at(token, "'&&'", JAVA, replaced(token.offset(), token.end(), "&&"));
        }
        if (token.isStray("|") || token.isWord("or")) {
            return at(token, "'||'", JAVA, replaced(token.offset(), token.end(), "||"));
        }
        if (inParentheses) {
            return token.is(Kind.END)
                    ? at(token, "')'", "a '(' is not closed", replaced(token.offset(), token.offset(), ")"))
                    : at(token, "'&&', '||' or ')'", token.is(Kind.COMPARISON) ? COMPARING : NONE, NONE);
        }
        String expected = "'&&', '||' or the end";
        return token.is(Kind.CLOSE)
                ? at(token, expected, "no '(' is open", without(position))
                : at(token, expected, token.is(Kind.COMPARISON) ? COMPARING : NONE, NONE);
    }

    /** Why a word that could be a condition's name is none; null if it is one. */
    @Nullable
    ParseProblem noName(int position) {
        Token token = tokens.get(position);
        Token next = tokens.get(position + 1);
        if (token.isWord("not") && beginsCondition(next)) {
            return at(token, "'!'", JAVA, replaced(token.offset(), next.offset(), "!"));
        }
        if (isHyphen(position + 1)) {
            return hyphenated(position);
        }
        if (isQualifier(position + 1)) {
            return qualified(position);
        }
        int close = next.is(Kind.OPEN) && token.touches(next) ? closeOfCall(position + 2) : 0;
        if (close > 0) {
            String hint = "a condition is named, not called";
            return over(position, close, "the call ", hint, token.text());
        }
        return SourceVersion.isKeyword(token.text())
                ? at(token, CONDITION, "'" + token.text() + "' is a word of Java's own", NONE)
                : null;
    }

    private static boolean beginsCondition(Token token) {
        return token.is(Kind.OPEN)
                || token.is(Kind.NOT)
                || (token.is(Kind.NAME) && !token.isWord("and") && !token.isWord("or"));
    }

    private boolean isHyphen(int position) {
        Token hyphen = tokens.get(position);
        return hyphen.isStray("-")
                && tokens.get(position - 1).touches(hyphen)
                && tokens.get(position + 1).is(Kind.NAME)
                && hyphen.touches(tokens.get(position + 1));
    }

    private ParseProblem hyphenated(int position) {
        StringBuilder camelCase = new StringBuilder(tokens.get(position).text());
        int last = position;
        while (isHyphen(last + 1)) {
            last += 2;
            String part = tokens.get(last).text();
            int head = part.offsetByCodePoints(0, 1);
            camelCase
                    .appendCodePoint(Character.toUpperCase(part.codePointAt(0)))
                    .append(part.substring(head));
        }
        return over(position, last, NONE, "a name has no '-'", camelCase.toString());
    }

    private boolean isQualifier(int position) {
        return tokens.get(position).isStray(".") && tokens.get(position + 1).is(Kind.NAME);
    }

    private ParseProblem qualified(int position) {
        int last = position;
        while (isQualifier(last + 1)) {
            last += 2;
        }
        String hint = "a condition goes by its own name alone";
        return over(position, last, NONE, hint, tokens.get(last).text());
    }

    /** Where a list of arguments is closed; 0 if it is none, but a formula in parentheses. */
    private int closeOfCall(int start) {
        int position = start;
        for (int open = 1; open > 0; position++) {
            switch (tokens.get(position).kind()) {
                case AND, OR, NOT, END -> {
                    return 0;
                }
                case OPEN -> open++;
                case CLOSE -> open--;
                default -> {}
            }
        }
        return position - 1;
    }

    /** A problem with one word. */
    private ParseProblem at(Token token, String expected, String hint, String near) {
        return new ParseProblem(token.offset(), token.text().length(), token.spelled(), expected, hint, near);
    }

    /** A problem with several words, in place of which one name would do. */
    private ParseProblem over(int first, int last, String prefix, String hint, String name) {
        int start = tokens.get(first).offset();
        int end = tokens.get(last).end();
        String found = prefix + "'" + text.substring(start, end) + "'";
        return new ParseProblem(start, end - start, found, CONDITION, hint, replaced(start, end, name));
    }

    /** @param position of a word behind another one */
    private String without(int position) {
        return replaced(tokens.get(position - 1).end(), tokens.get(position).end(), NONE);
    }

    private String replaced(int start, int end, String replacement) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
