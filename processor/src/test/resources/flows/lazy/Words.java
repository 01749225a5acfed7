package lazy;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

@Flow(
        ways = Way.LAZY,
        targets = {"last", "headline"})
public final class Words {
    record Ends(String first, String last) {}

    static final List<String> RUNS = new ArrayList<>();

    private final String greeting;

    Words(String greeting) {
        this.greeting = greeting;
    }

    @Processor
    static List<String> tokens(@Input String text) {
        RUNS.add("tokens");
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Processor
    static Map<String, Long> counts(List<String> tokens) {
        RUNS.add("counts");
        Map<String, Long> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(token, 1L, Long::sum));
        return counts;
    }

    @Processor
    static int uniques(Map<String, Long> counts) {
        RUNS.add("uniques");
        return counts.size();
    }

    @Processor
    @Spread
    static Ends ends(List<String> tokens) {
        RUNS.add("ends");
        return new Ends(tokens.get(0), tokens.get(tokens.size() - 1));
    }

    @Processor
    String headline(@Input int year, int uniques, String first, @Depends Clock clock) {
        RUNS.add("headline");
        return greeting + ", " + uniques + " words from " + first + " since " + year + " at " + clock.instant();
    }
}
