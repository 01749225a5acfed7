package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
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
 */
public record Problem(String code, Place place, String sentence, List<String> details, List<Fix> fixes) {
    public Problem {
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
    }

    Problem(String code, Place place, String sentence, List<Fix> fixes) {
        this(code, place, sentence, List.of(), fixes);
    }

    Problem(String code, Place place, String sentence, Fix... fixes) {
        this(code, place, sentence, List.of(fixes));
    }

    Problem withDetails(List<?> lines) {
        return new Problem(
                code, place, sentence, lines.stream().map(Objects::toString).toList(), fixes);
    }
}
