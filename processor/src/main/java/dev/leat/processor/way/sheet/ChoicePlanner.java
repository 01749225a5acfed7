package dev.leat.processor.way.sheet;

import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.Portion;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.way.sheet.SheetPlan.Choice;
import dev.leat.processor.way.sheet.SheetPlan.ChoicePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out how a sheet chooses between the alternatives of its steps. */
record ChoicePlanner(
        SheetIdentifiers identifiers, SheetSlots slots, Presences presences, Exceptions exceptions, Limits limits) {
    /** Empty where there is one way only, whenever an argument has changed. */
    Optional<Choice> of(Step step) {
        return slots.isChosen(step)
                ? Optional.of(new Choice(
                        identifiers.field(step.value(), "Way"),
                        presences.asksConditions(step),
                        exceptions.declared(thrown(step)),
                        parts(step)))
                : Optional.empty();
    }

    private static List<JavaType> thrown(Step step) {
        return step.alternatives().stream()
                .flatMap(alternative -> alternative.thrown().stream())
                .toList();
    }

    private List<ChoicePart> parts(Step step) {
        List<ChoicePart> parts = new ArrayList<>();
        for (Portion portion : Portion.of(step, SheetBytes::alternative, limits.methodBytes())) {
            parts.add(new ChoicePart(
                    identifiers.method("wayOf", step.value()), identifiers.method("make", step.value()), portion));
        }
        return parts;
    }
}
