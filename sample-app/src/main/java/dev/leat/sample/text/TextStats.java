package dev.leat.sample.text;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told about one passage of text. Each method makes one value, named like the method, from the values it takes.
 */
@Flow(modules = WordModule.class)
public final class TextStats {
    private TextStats() {}

    /** The passage's words, in order and in lower case. */
    @Processor
    static List<String> tokens(@Input String text, @Depends WordRule wordRule) {
        return wordRule.words(text);
    }

    /** How often each word occurs. */
    @Processor
    static Map<String, Long> counts(List<String> tokens) {
        Map<String, Long> counts = new HashMap<>();
        for (String token : tokens) {
            counts.merge(token, 1L, Long::sum);
        }
        return counts;
    }

    /** How many words there are. */
    @Processor
    static int words(List<String> tokens) {
        return tokens.size();
    }

    /** How many different words there are. */
    @Processor
    static int uniques(Map<String, Long> counts) {
        return counts.size();
    }

    /** The first word, empty when there is none. */
    @Processor
    static String first(List<String> tokens) {
        return tokens.isEmpty() ? "" : tokens.get(0);
    }

    /** The last word, empty when there is none. */
    @Processor
    static String last(List<String> tokens) {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    /**
     * The longest word, the first of them when several are as long; a ruler of hyphens is none. Empty without words.
     */
    @Processor
    static String longest(List<String> tokens) {
        String longest = "";
        for (String token : tokens) {
            if (token.length() > longest.length() && token.charAt(0) != '-') {
                longest = token;
            }
        }
        return longest;
    }

    /** How many letters, digits and hyphens the words have together. */
    @Processor
    static long letters(List<String> tokens) {
        long letters = 0;
        for (String token : tokens) {
            letters += token.codePointCount(0, token.length());
        }
        return letters;
    }

    /** How many characters there are, a surrogate pair being one. */
    @Processor
    static int characters(@Input String text) {
        return text.codePointCount(0, text.length());
    }

    /** How many lines end here. */
    @Processor
    static int lines(@Input String text) {
        int lines = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        return lines;
    }

    /** How many sentences end here. */
    @Processor
    static int sentences(@Input String text) {
        return Sentences.endingIn(text);
    }
}
