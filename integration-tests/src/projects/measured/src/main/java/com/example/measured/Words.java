package com.example.measured;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Flow
public final class Words {
    private Words() {}

    @Processor
    public static List<String> tokens(@Input String text) {
        return List.of(text.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
    }

    @Processor
    public static Map<String, Integer> counts(List<String> tokens) {
        Map<String, Integer> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    @Processor
    public static String headline(List<String> tokens, Map<String, Integer> counts) {
        return tokens.size() + " words, " + counts.size() + " of them different";
    }
}
