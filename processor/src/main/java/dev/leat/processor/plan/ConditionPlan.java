package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.GivenParameter.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition that is evaluated when first asked for.
 *
 * @param name of the value
 * @param field that keeps what is known of it; the method that asks for it has the same name
 * @param decide the method that evaluates it
 * @param mayBeAbsent whether there is a third answer
 * @param isRemembered whether its answer is, for the next who asks
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
        boolean isRemembered,
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

    static Collection<Taken> taken(Step condition, Identifiers identifiers, Presences presences) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        if (needsFlow(condition, identifiers)) {
            add(taken, new Taken(GivenParameter.of(Kind.FLOW, identifiers.own().flow()), ""));
        }
        for (Argument read : identifiers.shared().handed(condition)) {
            if (read instanceof Argument.Input input) {
                add(taken, taken(identifiers.input(input.name()), identifiers.inputType(input.name()), ""));
            } else if (read instanceof Argument.Previous kept) {
                String variable = identifiers.loops().isFold(kept.name())
                        ? identifiers.loops().previous(kept.name())
                        : identifiers.previous(kept.name());
                JavaType type = identifiers.loops().isFold(kept.name())
                        ? identifiers.loops().keptType(kept.name())
                        : presences.type(kept.name());
                add(taken, taken(variable, type, ""));
            } else if (read instanceof Argument.Element element) {
                String variable = identifiers.loops().element(element.name());
                add(taken, taken(variable, identifiers.loops().elementType(element.name()), ""));
            } else if (read instanceof Argument.Value value) {
                String name = value.name();
                add(taken, taken(identifiers.value(name), presences.type(name), name));
                Step step = presences.step(name);
                if (step != null && Presences.isMarked(step)) {
                    String marker = identifiers.marker(name);
                    add(taken, taken(marker, step.alternativeNumber(), marker));
                }
            } else {
                Field.OfDependency field = identifiers.dependency(((Argument.Dependency) read).key());
                if (field.isProvider()) {
                    Kind kind = field.onDemand() ? Kind.ON_DEMAND : Kind.VALUE;
                    add(taken, new Taken(new GivenParameter(kind, field.builderName(), field.type()), ""));
                }
            }
        }
        return taken.values();
    }

    /** Once under each name. */
    private static void add(Map<String, Taken> taken, Taken another) {
        taken.putIfAbsent(another.parameter().name(), another);
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
