package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Taking;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values that are kept beyond a run or made when asked for: those that may be absent are in an {@code Optional}, and
 * conditions are values like others.
 *
 * @param value how a value is taken
 * @param there what says whether there is a value, be it null
 * @param known what has to hold before it can be
 */
record OptionalValues(
        Presences presences, UnaryOperator<String> value, UnaryOperator<String> there, Function<String, Test> known)
        implements Values {
    @Override
    public String text(String name) {
        return isOptional(name) ? value.apply(name) + ".orElse(null)" : value.apply(name);
    }

    @Override
    public Operand operand(Argument.Value taken) {
        String kept = value.apply(taken.name());
        if (!isOptional(taken.name())) {
            return Operand.of(taken.taking(), kept, "");
        }
        return switch (taken.taking()) {
            case OPTIONAL -> new Operand.Wrapped(text(taken.name()), "");
            case NULLABLE -> new Operand.ContentOrNull(kept);
            case PLAIN, CONTENT, CONTENT_OR_NULL ->
                isNullTold(taken.name()) ? new Operand.ContentOrNull(kept) : new Operand.Content(kept);
        };
    }

    @Override
    public String present(Argument.Value taken) {
        if (isNullTold(taken.name())) {
            return there.apply(taken.name());
        }
        boolean isOptional = isOptional(taken.name()) || taken.taking() == Taking.CONTENT;
        return value.apply(taken.name()) + (isOptional ? ".isPresent()" : " != null");
    }

    @Override
    public Test holds(String name, boolean holds) {
        String not = holds ? "" : "!";
        return new Test.Plain(not + value.apply(name) + (isOptional(name) ? ".orElse(" + !holds + ")" : ""));
    }

    @Override
    public String asked(String condition) {
        return value.apply(condition);
    }

    @Override
    public Test known(String name) {
        return known.apply(name);
    }

    private boolean isNullTold(String name) {
        Step step = presences.step(name);
        return step != null && presences.isNullTold(step);
    }

    private boolean isOptional(String name) {
        Step step = presences.step(name);
        return step != null && step.mayBeAbsent();
    }
}
