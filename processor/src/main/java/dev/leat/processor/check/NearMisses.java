package dev.leat.processor.check;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the user may have meant by a name that nobody makes. */
final class NearMisses {
    private static final int MOST = 3;

    private final Collection<Maker> makers;
    private final Collection<FlowGraph.Input> inputs;
    private final Typing typing;

    NearMisses(Collection<Maker> makers, Collection<FlowGraph.Input> inputs, Typing typing) {
        this.makers = makers;
        this.inputs = inputs;
        this.typing = typing;
    }

    private record Scored(NearMiss miss, int score) {}

    List<NearMiss> of(String name, JavaType type) {
        List<Scored> found = new ArrayList<>();
        for (FlowGraph.Input input : inputs) {
            score(name, type, input.name(), input.type(), "", found);
        }
        for (Maker maker : makers) {
            if (!maker.type().equals(JavaType.UNREADABLE)) {
                score(name, type, maker.value(), maker.type(), maker.signature(), found);
            }
        }
        boolean byNameToo = found.stream().anyMatch(scored -> scored.score() >= NAMED);
        if (!byNameToo && found.size() > MOST) {
            return List.of();
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .filter(scored -> !byNameToo || scored.score() >= NAMED)
                .map(Scored::miss)
                .toList();
    }

    private static final int SAME_NAME = 8;
    private static final int NAMED = 4;
    private static final int SAME_TYPE = 2;
    private static final int FITTING_TYPE = 1;

    private void score(
            String name, JavaType type, String candidate, JavaType candidateType, String origin, List<Scored> found) {
        int score = 0;
        List<String> reasons = new ArrayList<>();
        if (candidate.equals(name)) {
            score += SAME_NAME;
            reasons.add("same name");
        } else if (similar(name, candidate)) {
            score += NAMED;
            reasons.add("similar name");
        }
        if (candidateType.equals(type)) {
            score += SAME_TYPE;
            reasons.add("same type");
        } else if (typing.assignable(candidateType, type)) {
            score += FITTING_TYPE;
            reasons.add("its type fits");
        } else if (typing.element(candidateType).filter(type::equals).isPresent()) {
            score += FITTING_TYPE;
            reasons.add("wraps " + type);
        }
        if (score > 0) {
            JavaType takenAs = typing.assignable(candidateType, type) ? type : candidateType;
            found.add(new Scored(new NearMiss(candidate, candidateType, takenAs, origin, reasons), score));
        }
    }

    static boolean similar(String one, String other) {
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
