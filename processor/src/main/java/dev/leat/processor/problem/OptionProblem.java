package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what the compiler is called with. */
public sealed interface OptionProblem extends Problem {
    /**
     * An option of ours with a value that says nothing.
     *
     * @param value empty for none
     * @param known the values that it may have
     */
    record BadOption(Place place, String option, String value, List<String> known) implements OptionProblem {
        public BadOption {
            known = List.copyOf(known);
        }

        @Override
        public String sentence() {
            String what = value.isEmpty() ? "has no value" : "has the value `" + value + "`";
            return "The compiler option -A" + option + " " + what + "; it can be " + String.join(" or ", known) + ".";
        }

        @Override
        public List<Fix> fixes() {
            return known.stream()
                    .map(each -> Fix.of("write -A" + option + "=" + each))
                    .toList();
        }
    }
}
