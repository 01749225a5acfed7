package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A mistake in the user's source. Each kind has a method of its name that words it.
 *
 * @param code stable, as in {@code docs/errors.md}
 * @param place where the compiler shall point
 * @param sentence what is wrong
 * @param details lines that show more: a drawn cycle, near misses
 * @param fixes what to do; one of them is enough
 * @param isWarning whether the flow can be generated all the same
 */
public record Problem(
        String code, Place place, String sentence, List<String> details, List<Fix> fixes, boolean isWarning) {
    public Problem {
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
    }

    /** One that is still to be worded. */
    Problem(String code, Place place) {
        this(code, place, "", List.of(), List.of(), false);
    }

    Problem warning() {
        return new Problem(code, place, sentence, details, fixes, true);
    }

    Problem says(String what) {
        return new Problem(code, place, what, details, fixes, isWarning);
    }

    Problem shows(List<?> lines) {
        return new Problem(
                code, place, sentence, lines.stream().map(Objects::toString).toList(), fixes, isWarning);
    }

    Problem fix(String advice) {
        return fix(advice, "");
    }

    Problem fix(String advice, String written) {
        return fix(new Fix(advice, written));
    }

    /** Something to write elsewhere. */
    Problem fix(String advice, String written, Place at) {
        return fix(new Fix(advice, written, at));
    }

    /** One more thing that can be done. */
    Problem fix(Fix fix) {
        return fixes(List.of(fix));
    }

    Problem fixIf(boolean possible, String advice) {
        return fixIf(possible, Fix.of(advice));
    }

    Problem fixIf(boolean possible, Fix fix) {
        return possible ? fix(fix) : this;
    }

    /** What is left to do where nothing else can be done, as the places are in class files. */
    Problem orLeaveOut(Place... places) {
        return fixes.isEmpty() ? fixes(Wording.leaveOut(places)) : this;
    }

    Problem fixes(List<Fix> more) {
        List<Fix> all = new ArrayList<>(fixes);
        all.addAll(more);
        return new Problem(code, place, sentence, details, all, isWarning);
    }
}
