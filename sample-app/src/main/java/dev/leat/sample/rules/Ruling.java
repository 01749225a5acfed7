package dev.leat.sample.rules;

import dev.leat.runtime.Fired;
import dev.leat.sample.source.MalformedLineException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Decides on orders, line by line, and tells each decision with its reasons. Not thread-safe. */
public final class Ruling {
    private final OrderRulesFlow rules;
    private final Consumer<String> report;
    private final Map<Decision, Integer> counts = new EnumMap<>(Decision.class);

    /** @param report takes the lines of the report, in order */
    public Ruling(OrderRulesFlow rules, Consumer<String> report) {
        this.rules = rules;
        this.report = report;
    }

    /** Decides on the order that a line holds. */
    public void decide(String line) throws MalformedLineException {
        OrderRulesFlow.Outputs ruled = rules.run(OrderLine.parse(line));
        counts.merge(ruled.decision(), 1, Integer::sum);
        report.accept(ruled.number() + ": " + wording(ruled.decision())
                + ruled.nextStep().map(step -> ", " + step).orElse(""));
        ruled.fired().forEach(fired -> report.accept("  " + wording(fired)));
    }

    /** How many orders there were. */
    public int orders() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Tells how many orders met which decision. */
    public void conclude() {
        report.accept("");
        for (Decision decision : Decision.values()) {
            report.accept(counts.getOrDefault(decision, 0) + " " + wording(decision));
        }
    }

    private static String wording(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> "accepted";
            case TO_REVIEW -> "to be reviewed";
            case REFUSED -> "refused";
        };
    }

    private static String wording(Fired fired) {
        String made = fired.value() + " = " + fired.result() + ", by " + fired.processor();
        return fired.because().isEmpty() ? made : made + ": " + String.join(", ", fired.because());
    }
}
