package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that is evaluated when first asked for.
 *
 * @param name of the value
 * @param field that keeps what is known of it; the method that asks for it has the same name
 * @param decide the method that evaluates it
 * @param mayBeAbsent whether there is a third answer
 * @param asksOthers whether evaluating it may evaluate others
 * @param mayQuoteSecrets whether what evaluating it throws may quote what is never shown
 * @param attempts at evaluating it, in order; {@code decide} is the first
 */
public record ConditionPlan(
        String name,
        String field,
        String decide,
        List<Taken> taken,
        boolean mayBeAbsent,
        boolean asksOthers,
        boolean mayQuoteSecrets,
        List<Attempt<Alternative>> attempts) {
    /** What the class of the conditions calls its answers. */
    public static final List<String> ANSWERS = List.of("HOLDS", "FAILS", "ABSENT");

    public ConditionPlan {
        taken = List.copyOf(taken);
        attempts = List.copyOf(attempts);
    }

    /**
     * What evaluating it takes.
     *
     * @param name of the parameter
     * @param type empty for the flow
     * @param value the name of the value; empty for what goes by the same name everywhere
     * @param isMarker whether it is what says how the value was made
     * @param isOnDemand whether it is an object of the run that is got when first needed
     */
    public record Taken(String name, Optional<JavaType> type, String value, boolean isMarker, boolean isOnDemand) {
        private Taken(String name, Optional<JavaType> type, String value, boolean isMarker) {
            this(name, type, value, isMarker, false);
        }

        public boolean isFlow() {
            return type.isEmpty();
        }
    }

    public static List<Taken> taken(Step condition, Identifiers identifiers, Presences presences) {
        List<Taken> taken = new ArrayList<>();
        if (needsFlow(condition, identifiers)) {
            taken.add(new Taken(identifiers.own().flow(), Optional.empty(), "", false));
        }
        for (Argument read : identifiers.shared().handed(condition)) {
            if (read instanceof Argument.Input input) {
                add(new Taken(identifiers.input(input.name()), identifiers.inputType(input.name()), "", false), taken);
            } else if (read instanceof Argument.Value value) {
                Step step = presences.step(value.name());
                add(
                        new Taken(
                                identifiers.value(value.name()),
                                Optional.ofNullable(step).map(Step::type),
                                value.name(),
                                false),
                        taken);
                if (step != null && Presences.isMarked(step)) {
                    String marker = identifiers.marker(value.name());
                    add(new Taken(marker, Optional.of(step.alternativeNumber()), value.name(), true), taken);
                }
            } else if (read instanceof Argument.Previous kept) {
                Step step = presences.step(kept.name());
                add(
                        new Taken(
                                identifiers.previous(kept.name()),
                                Optional.ofNullable(step).map(Step::type),
                                "",
                                false),
                        taken);
            } else {
                Field.OfDependency field = identifiers.dependency(((Argument.Dependency) read).key());
                if (field.isProvider()) {
                    add(new Taken(field.builderName(), Optional.of(field.type()), "", false, field.onDemand()), taken);
                }
            }
        }
        return taken;
    }

    private static void add(Taken one, List<Taken> taken) {
        if (!taken.contains(one)) {
            taken.add(one);
        }
    }

    /** Whether a step, or a condition that it asks, calls upon what is injected once per flow. */
    public static boolean needsFlow(Step step, Identifiers identifiers) {
        return step.callsInstance()
                || step.reads().stream()
                        .anyMatch(read -> read instanceof Argument.Dependency dependency
                                && !identifiers.dependency(dependency.key()).isProvider());
    }
}
