package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.GivenParameter.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
     * @param parameter by which it does
     * @param value the name of the value, or of its marker; empty for what goes by the same name everywhere
     */
    public record Taken(GivenParameter parameter, String value) {}

    static Set<Taken> taken(Step condition, Identifiers identifiers, Presences presences) {
        Set<Taken> taken = new LinkedHashSet<>();
        if (needsFlow(condition, identifiers)) {
            taken.add(new Taken(GivenParameter.of(Kind.FLOW, identifiers.own().flow()), ""));
        }
        for (Argument read : identifiers.shared().handed(condition)) {
            if (read instanceof Argument.Input input) {
                taken.add(taken(identifiers.input(input.name()), identifiers.inputType(input.name()), ""));
            } else if (read instanceof Argument.Previous kept) {
                taken.add(taken(identifiers.previous(kept.name()), presences.type(kept.name()), ""));
            } else if (read instanceof Argument.Value value) {
                String name = value.name();
                taken.add(taken(identifiers.value(name), presences.type(name), name));
                Step step = presences.step(name);
                if (step != null && Presences.isMarked(step)) {
                    String marker = identifiers.marker(name);
                    taken.add(taken(marker, step.alternativeNumber(), marker));
                }
            } else {
                Field.OfDependency field = identifiers.dependency(((Argument.Dependency) read).key());
                if (field.isProvider()) {
                    Kind kind = field.onDemand() ? Kind.ON_DEMAND : Kind.VALUE;
                    taken.add(new Taken(new GivenParameter(kind, field.builderName(), field.type()), ""));
                }
            }
        }
        return taken;
    }

    private static Taken taken(String name, JavaType type, String value) {
        return new Taken(new GivenParameter(Kind.VALUE, name, type), value);
    }

    /** Whether a step, or a condition that it asks, calls upon what is injected once per flow. */
    public static boolean needsFlow(Step step, Identifiers identifiers) {
        return step.callsInstance()
                || step.reads().stream()
                        .anyMatch(read -> read instanceof Argument.Dependency dependency
                                && !identifiers.dependency(dependency.key()).isProvider());
    }
}
