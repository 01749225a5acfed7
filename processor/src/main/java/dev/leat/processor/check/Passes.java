package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.check.Scopes.Maker;
import dev.leat.processor.check.Scopes.Pull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which pass of a loop each value is made. A value is made in the first pass, counted from 0, in which all that it
 * takes is there, be it of the element before: each result of the loop on the way to it puts it one pass further.
 */
final class Passes {
    private final Scopes scopes;
    private final List<Maker> makers;
    private final Map<String, String> rejected;

    /**
     * @param makers each after those whose values it takes, as far as that goes
     * @param rejected by the name of what loops reject their sequences
     */
    Passes(Scopes scopes, List<Maker> makers, Map<String, String> rejected) {
        this.scopes = scopes;
        this.makers = makers;
        this.rejected = rejected;
    }

    /** The pass of each value that needs the loop, whether it is made in it or not. */
    Map<String, Integer> of(String loop) {
        Map<String, Integer> passes = new HashMap<>();
        boolean changes = true;
        for (int round = 0; changes && round <= makers.size(); round++) {
            changes = false;
            for (Maker maker : makers) {
                Integer before = passes.get(maker.value());
                int pass = pass(maker, loop, passes);
                if (before == null || pass > before) {
                    passes.put(maker.value(), pass);
                    changes = true;
                }
            }
        }
        return passes;
    }

    private int pass(Maker maker, String loop, Map<String, Integer> passes) {
        int pass = passes.getOrDefault(maker.value(), 0);
        for (Pull pull : maker.pulls()) {
            if (pull.reach() != Reach.PREVIOUS || !scopes.of(pull.value()).equals(Scopes.RUN)) {
                int taken = passes.getOrDefault(pull.value(), 0);
                pass = Math.max(pass, leaves(pull, maker, loop) ? taken + 1 : taken);
            }
        }
        String rejecting = rejected.get(maker.value());
        if (rejecting == null) {
            return pass;
        }
        return rejecting.equals(loop) ? 1 : Math.max(pass, first(rejecting, loop, passes));
    }

    /** The last pass of a loop that the first one of a loop in it needs. */
    private int first(String inner, String loop, Map<String, Integer> passes) {
        if (!scopes.encloses(loop, scopes.around(inner))) {
            return 0;
        }
        Map<String, Integer> own = of(inner);
        return makers.stream()
                .map(Maker::value)
                .filter(value -> scopes.encloses(inner, scopes.of(value)) && own.getOrDefault(value, 0) == 0)
                .mapToInt(value -> passes.getOrDefault(value, 0))
                .max()
                .orElse(0);
    }

    /** Whether a value of the loop is taken as what only its end tells. */
    private boolean leaves(Pull pull, Maker maker, String loop) {
        if (!pull.reach().isResult() || !scopes.encloses(loop, scopes.of(pull.value()))) {
            return false;
        }
        String gathered = scopes.gathered(pull.value(), pull.reach(), scopes.of(maker.value()));
        return !scopes.encloses(loop, gathered);
    }
}
