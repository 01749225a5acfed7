package graph;

import dev.leat.CutOff;
import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Flow(ways = Way.GRAPH)
class Words {
    private final int[] tokenized = {0};

    /** Words in lower case. */
    @Processor
    List<String> tokens(@Input(cutOff = CutOff.SAME) String text, @Depends Locale locale) {
        tokenized[0]++;
        return Arrays.stream(text.toLowerCase(locale).split("[^\\p{L}\\p{Nd}-]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Processor(cutOff = CutOff.NEVER)
    static Map<String, Long> counts(List<String> tokens) {
        Map<String, Long> counts = new LinkedHashMap<>();
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

    int tokenized() {
        return tokenized[0];
    }
}
