package dev.leat.benchmarks.words;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Statistics of the words of a text. */
@Flow
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

    private Words() {}

    @Processor
    static List<String> tokens(@Input String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Processor
    static Map<String, Integer> counts(List<String> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    @Processor
    static int uniques(Map<String, Integer> counts) {
        return counts.size();
    }

    @Processor
    static String first(List<String> tokens) {
        return tokens.get(0);
    }

    @Processor
    static String last(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    @Processor
    static String headline(int uniques, String first, String last, @Depends Clock clock) {
        return clock.instant() + ": " + uniques + " words from " + first + " to " + last;
    }
}
