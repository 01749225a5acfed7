package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A way to mend a mistake.
 *
 * @param advice what to do, as an imperative
 * @param code what to write, with the full names of types; empty when the advice says it all
 * @param at where to write it; null where the mistake is
 */
public record Fix(String advice, String code, @Nullable Place at) {
    Fix(String advice, String code) {
        this(advice, code, null);
    }

    static Fix of(String advice) {
        return new Fix(advice, "");
    }

    @Override
    public String toString() {
        return code.isEmpty() ? advice : advice + ": " + code;
    }
}
