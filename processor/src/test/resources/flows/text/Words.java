package text;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

@Flow
public final class Words {
    static int runsOfTokens;

    private Words() {}

    @Processor
    static List<String> tokens(@Input String text) {
        runsOfTokens++;
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Processor
    static Map<String, Long> counts(List<String> tokens) {
        Map<String, Long> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(token, 1L, Long::sum));
        return counts;
    }

    @Processor
    static int uniques(Map<String, Long> counts) {
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
    static String headline(int uniques, @Depends Clock clock) {
        return uniques + " words at " + clock.instant();
    }
}
