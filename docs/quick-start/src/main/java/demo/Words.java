package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

@Flow
final class Words {
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private Words() {}

    // region tokens
    @Processor
    static List<String> tokens(@Input String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(token -> !token.isEmpty())
                .toList();
    }
    // endregion

    @Processor
    static Map<String, Integer> counts(List<String> tokens) {
        Map<String, Integer> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    // region uniques
    @Processor
    static int uniques(Map<String, Integer> counts) {
        return counts.size();
    }
    // endregion

    @Processor
    static String headline(List<String> tokens, int uniques) {
        return tokens.size() + " words, " + uniques + " of them different";
    }
}
