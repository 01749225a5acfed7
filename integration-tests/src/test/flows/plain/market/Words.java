package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Flow
final class Words {
    private Words() {}

    @Processor
    static List<String> tokens(@Input String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Processor
    static Map<String, Long> counts(List<String> tokens) {
        return tokens.stream().collect(Collectors.groupingBy(token -> token, TreeMap::new, Collectors.counting()));
    }

    @Processor
    static int uniques(Map<String, Long> counts) {
        return counts.size();
    }

    @Processor
    static String headline(int uniques, List<String> tokens) {
        return uniques + " of " + tokens.size();
    }
}
