package dev.leat.processor.check;

import dev.leat.model.CutOff;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Remark;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Requirement.Match;
import dev.leat.processor.model.Secrecy;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.model.TypeForm;
import java.util.List;
import java.util.Optional;

/** Steps as data. */
final class StepData {
    private StepData() {}

    static JavaType type(String name) {
        return JavaType.of(new TypeForm.Symbol(name), null);
    }

    /** Takes values, by name. */
    static List<Argument> values(String... names) {
        return List.of(names).stream()
                .<Argument>map(name -> new Argument.Value(name))
                .toList();
    }

    /** @param guard as it is written; empty for none */
    static Alternative alternative(String guard, List<Match> matches, List<Argument> arguments) {
        Requirement asked = new Requirement(
                List.of(),
                matches,
                guard.isEmpty() ? Requirement.NONE.guard() : ((Formula) Formula.parse(guard)).guard());
        return new Alternative(asked, processor(guard), false, arguments);
    }

    private static ProcessorDeclaration processor(String guard) {
        Place place = new Place() {};
        return new ProcessorDeclaration(
                "value",
                "method",
                type("Words"),
                true,
                true,
                JavaType.BOOLEAN,
                null,
                guard.isEmpty() ? null : new Guarding(guard, place),
                CutOff.EQUALS,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Remark.NONE,
                place);
    }

    static Step step(String value, Presence presence, Alternative... alternatives) {
        List<Argument> arguments = List.of(alternatives).stream()
                .flatMap(alternative -> alternative.arguments().stream())
                .distinct()
                .toList();
        boolean only = alternatives.length == 1 && alternatives[0].requirement().isNone();
        return new Step(
                value,
                JavaType.BOOLEAN,
                null,
                List.of(alternatives),
                only || presence == Presence.ALWAYS,
                arguments,
                arguments,
                false,
                1,
                presence,
                false,
                false,
                Secrecy.NONE);
    }
}
