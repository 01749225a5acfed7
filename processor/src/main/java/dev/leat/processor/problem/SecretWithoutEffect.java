package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/**
 * Something is said to be secret where it does not come into being.
 *
 * @param where the method, or the parameter and its method
 * @param value the value that is meant; empty if none is
 */
public record SecretWithoutEffect(Place place, String where, On on, String value) implements ValueProblem {
    /** What the annotation stands on. */
    public enum On {
        /** A method that makes no value. */
        METHOD,
        /** A method that makes what the first run takes. */
        INITIAL,
        /** A parameter that takes what a processor makes. */
        VALUE,
        /** A parameter that takes what is injected. */
        DEPENDENCY
    }

    @Override
    public String sentence() {
        return "@Secret has no effect on " + where
                + switch (on) {
                    case METHOD -> ", which is not a processor.";
                    case INITIAL, VALUE -> ": whether `" + value + "` is secret is said where each run makes it.";
                    case DEPENDENCY -> ": what is injected is never shown anyway.";
                };
    }

    @Override
    public List<Fix> fixes() {
        Fix delete = Fix.of("delete @Secret");
        return switch (on) {
            case METHOD -> List.of(new Fix("make it one", Wording.PROCESSOR + " " + Wording.SECRET), delete);
            case INITIAL, VALUE -> List.of(Fix.of("move @Secret to what makes `" + value + "`"), delete);
            case DEPENDENCY -> List.of(delete);
        };
    }
}
