package dev.leat.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds what somebody may have meant by a name that is not there. */
public final class NearMisses {
    private static final int MOST = 3;

    private static final int SAME_NAME = 8;
    private static final int SIMILAR_NAME = 4;

    private NearMisses() {}

    /** How well the type of something suits. */
    public enum Fit {
        /** Not at all. */
        NONE(0),
        /** It can be taken, perhaps after it is unwrapped. */
        FITTING(1),
        /** It is the very type. */
        SAME(2);

        private final int score;

        Fit(int score) {
            this.score = score;
        }
    }

    /** Something that is there. */
    public record Candidate(String name, Fit fit) {}

    /**
     * The places of those that may have been meant, the best first. A name counts more than a type; types alone are
     * named only where few suit.
     */
    public static List<Integer> of(String name, List<Candidate> candidates) {
        int[] scores = candidates.stream()
                .mapToInt(candidate -> score(name, candidate.name()) + candidate.fit().score)
                .toArray();
        boolean named = IntStream.of(scores).anyMatch(score -> score >= SIMILAR_NAME);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= (named ? SIMILAR_NAME : 1)) {
                found.add(i);
            }
        }
        if (!named && found.size() > MOST) {
            return List.of();
        }
        found.sort(Comparator.comparing(place -> -scores[place]));
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private static int score(String name, String candidate) {
        return candidate.equals(name) ? SAME_NAME : similar(name, candidate) ? SIMILAR_NAME : 0;
    }

    /** Whether one may be a slip of the other. */
    public static boolean similar(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int longer = Math.max(a.length(), b.length());
        int edits = distance(a, b);
        return (edits <= Math.max(1, longer / 4) && edits < Math.min(a.length(), b.length()))
                || (Math.min(a.length(), b.length()) >= 4 && (a.startsWith(b) || b.startsWith(a)));
    }

    /** Edits between two words, a swap of neighbours being one (Damerau 1964, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
