package dev.leat.processor.plan;

import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Branch;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.model.Step.Taking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words the calls of one method, and what is asked before them.
 *
 * @param self what stands before a field of the flow: empty in {@code run}, {@code flow.} in a chunk
 * @param conditions what stands before the method that asks for a condition; null where conditions are values like
 *     others, and those that may be absent are kept in an {@code Optional}
 * @param replacement by value the field of a test's builder that goes first; empty where nothing is replaced
 * @param value how a value is taken
 * @param input how an input is taken
 * @param perRun how an object made for the run is taken, by its name
 * @param known what is asked of a value, by its name, before it is asked itself; always holds where nothing is
 */
record Expressions(
        Identifiers identifiers,
        Presences presences,
        String self,
        @Nullable String conditions,
        UnaryOperator<String> replacement,
        UnaryOperator<String> value,
        UnaryOperator<String> input,
        UnaryOperator<String> perRun,
        Function<String, Test> known) {
    private static final Test ALWAYS = new Test.All(List.of());

    Expressions(
            Identifiers identifiers,
            Presences presences,
            String self,
            UnaryOperator<String> replacement,
            UnaryOperator<String> value) {
        this(identifiers, presences, self, replacement, value, UnaryOperator.identity());
    }

    /** For a method of a run. */
    Expressions(
            Identifiers identifiers,
            Presences presences,
            String self,
            UnaryOperator<String> replacement,
            UnaryOperator<String> value,
            UnaryOperator<String> perRun) {
        this(
                identifiers,
                presences,
                self,
                identifiers.conditions() + ".",
                replacement,
                value,
                identifiers::input,
                perRun,
                any -> ALWAYS);
    }

    /**
     * Where conditions are values like others, and those that may be absent are kept in an {@code Optional}.
     *
     * @param perRun how an object made for the run is taken, by its name
     * @param known what is asked of a value, by its name, before it is asked itself
     */
    static Expressions ofOptionals(
            Identifiers identifiers,
            Presences presences,
            UnaryOperator<String> value,
            UnaryOperator<String> perRun,
            Function<String, Test> known) {
        return new Expressions(
                identifiers,
                presences,
                identifiers.flow() + ".",
                null,
                any -> "",
                value,
                identifiers::input,
                perRun,
                known);
    }

    /** With the words of a class that knows the conditions itself. */
    static Expressions ofConditions(Identifiers identifiers, Presences presences) {
        return new Expressions(
                identifiers,
                presences,
                identifiers.flow() + ".",
                "",
                any -> "",
                identifiers::value,
                identifiers::input,
                identifiers::perRun,
                any -> ALWAYS);
    }

    /** For a sheet, where conditions are asked like values and those that may be absent are in an {@code Optional}. */
    static Expressions ofCells(
            Identifiers identifiers,
            Presences presences,
            String self,
            UnaryOperator<String> value,
            UnaryOperator<String> input,
            UnaryOperator<String> perRun) {
        return new Expressions(identifiers, presences, self, null, any -> "", value, input, perRun, any -> ALWAYS);
    }

    /** A question about a value, after what has to be known first. */
    private Test asking(String name, Test question) {
        Test first = known.apply(name);
        return first.isEmpty() ? question : new Test.All(List.of(first, question));
    }

    private boolean isOptional(@Nullable Step step) {
        return conditions == null && step != null && step.mayBeAbsent();
    }

    /** What a run returns that makes one value only. */
    Operand returned(Step target) {
        Argument.Value all =
                new Argument.Value(target.value(), target.mayBeAbsent() ? Taking.OPTIONAL : Taking.PLAIN, null);
        return operand(all);
    }

    /** A step that is made in one way only. */
    Expression of(Step step) {
        return of(step.action(), step.arguments(), step.value(), replacementOf(step));
    }

    Expression of(Branch branch, Step step) {
        return of(branch, step, "");
    }

    /** @param replacement where a test's replacement of the value is held; empty if there can be none */
    Expression of(Branch branch, Step step, String replacement) {
        return of(branch.action(), branch.arguments(), step.value(), replacement);
    }

    /** Where a test's replacement of the value is held; empty if there can be none. */
    String replacementOf(Step step) {
        String field = replacement.apply(step.value());
        return field.isEmpty() ? "" : self + identifiers.replacements() + "." + field;
    }

    private Expression of(Action action, List<Argument> arguments, String made, String replacement) {
        if (action instanceof Action.Component) {
            return new Expression(null, text(arguments.get(0)), made, List.of(), replacement);
        }
        ProcessorDeclaration processor = ((Action.Call) action).processor();
        List<Operand> operands = arguments.stream().map(this::operand).toList();
        return processor.isStatic()
                ? new Expression(processor.owner(), "", processor.method(), operands, replacement)
                : new Expression(
                        null,
                        self + identifiers.owner(processor.owner().name()).name(),
                        processor.method(),
                        operands,
                        replacement);
    }

    private Operand operand(Argument argument) {
        String text = text(argument);
        if (argument instanceof Argument.Input input) {
            return input.narrowed() == null ? new Operand.Plain(text) : new Operand.Cast(text, input.narrowed());
        }
        if (argument instanceof Argument.Previous kept && kept.narrowed() != null) {
            return new Operand.Cast(text, kept.narrowed());
        }
        if (!(argument instanceof Argument.Value made)) {
            return new Operand.Plain(text);
        }
        if (made.narrowed() != null) {
            return new Operand.Cast(text, made.narrowed());
        }
        Step step = presences.step(made.name());
        if (isOptional(step)) {
            return ofOptional(made);
        }
        boolean visible =
                step == null || !step.mayBeAbsent() || !step.type().isPrimitive() || presences.isCertain(made.name());
        String present = visible ? "" : present(made);
        return switch (made.taking()) {
            case PLAIN -> new Operand.Plain(text);
            case CONTENT -> new Operand.Content(text);
            case CONTENT_OR_NULL -> new Operand.ContentOrNull(text);
            case OPTIONAL -> new Operand.Wrapped(text, present);
            case NULLABLE -> present.isEmpty() ? new Operand.Plain(text) : new Operand.OrNull(text, present);
        };
    }

    private Operand ofOptional(Argument.Value made) {
        String kept = value.apply(made.name());
        return switch (made.taking()) {
            case OPTIONAL -> new Operand.Wrapped(kept + ".orElse(null)", "");
            case NULLABLE -> new Operand.ContentOrNull(kept);
            case PLAIN, CONTENT, CONTENT_OR_NULL -> new Operand.Content(kept);
        };
    }

    private String text(Argument argument) {
        if (argument instanceof Argument.Value made) {
            Step step = presences.step(made.name());
            if (isOptional(step)) {
                return value.apply(made.name()) + ".orElse(null)";
            }
            if (step == null || !step.isCondition() || conditions == null) {
                return value.apply(made.name());
            }
            String asked = ask(step);
            return step.mayBeAbsent() ? asked + " == Conditions.HOLDS" : asked;
        }
        if (argument instanceof Argument.Input given) {
            return input.apply(given.name());
        }
        if (argument instanceof Argument.Previous kept) {
            return identifiers.previous(kept.name());
        }
        Field.OfDependency field = identifiers.dependency(((Argument.Dependency) argument).key());
        return field.isProvider() ? perRun.apply(field.builderName()) : self + field.name();
    }

    /** The call that evaluates a condition, or remembers it. */
    private String ask(Step condition) {
        List<String> arguments = new ArrayList<>();
        for (ConditionPlan.Taken taken : ConditionPlan.taken(condition, identifiers, presences)) {
            arguments.add(
                    taken.isFlow()
                            ? self.isEmpty() ? "this" : identifiers.flow()
                            : taken.value().isEmpty() ? taken.name() : taken(taken));
        }
        return conditions + identifiers.condition(condition.value()) + "(" + String.join(", ", arguments) + ")";
    }

    private String taken(ConditionPlan.Taken taken) {
        if (!taken.isMarker()) {
            return value.apply(taken.value());
        }
        return presences.isCertain(taken.value()) ? "(byte) 1" : value.apply(identifiers.marker(taken.value()));
    }

    Test test(Guard guard) {
        List<Test> all = new ArrayList<>();
        guard.present().stream()
                .filter(taken -> taken.taking() == Taking.CONTENT || !presences.isCertain(taken.name()))
                .forEach(taken -> all.add(asking(taken.name(), new Test.Plain(present(taken)))));
        for (Guard.Match match : guard.matches()) {
            all.add(match.of() instanceof Argument.Value taken ? asking(taken.name(), test(match)) : test(match));
        }
        if (guard.formula() != null) {
            all.add(test(guard.formula()));
        }
        return all.size() == 1 ? all.get(0) : new Test.All(all);
    }

    /** What the guard matches. */
    List<String> matched(Guard guard) {
        return guard.matches().stream().map(match -> text(match.of())).toList();
    }

    private Test test(Guard.Match match) {
        String text = text(match.of());
        if (match.constants().isEmpty()) {
            return new Test.OfType(text, match.type());
        }
        List<Test> any = match.constants().stream()
                .<Test>map(constant -> new Test.OfConstant(text, match.type(), constant))
                .toList();
        return any.size() == 1 ? any.get(0) : new Test.Any(any);
    }

    private Test test(Formula formula) {
        if (formula instanceof Formula.And and) {
            return new Test.All(and.operands().stream().map(this::test).toList());
        }
        if (formula instanceof Formula.Or or) {
            return new Test.Any(or.operands().stream().map(this::test).toList());
        }
        return formula instanceof Formula.Not not
                ? named(((Formula.Name) not.operand()).name(), false)
                : named(((Formula.Name) formula).name(), true);
    }

    private Test named(String name, boolean holds) {
        Test literal = literal(name, holds);
        return presences.step(name) == null ? literal : asking(name, literal);
    }

    private Test literal(String name, boolean holds) {
        Step step = presences.step(name);
        String not = holds ? "" : "!";
        if (step == null) {
            return new Test.Plain(not + input.apply(name));
        }
        if (isOptional(step)) {
            return new Test.Plain(not + value.apply(name) + ".orElse(" + !holds + ")");
        }
        if (!step.isCondition() || conditions == null) {
            Test known = new Test.Plain(not + value.apply(name));
            return step.mayBeAbsent() && !presences.isCertain(name)
                    ? new Test.All(List.of(new Test.Plain(present(new Argument.Value(name))), known))
                    : known;
        }
        return new Test.Plain(
                step.presence() == Presence.ON_DEMAND
                        ? not + ask(step)
                        : ask(step) + (holds ? " == Conditions.HOLDS" : " == Conditions.FAILS"));
    }

    private String present(Argument.Value taken) {
        Step step = presences.step(taken.name());
        if (isOptional(step)) {
            return value.apply(taken.name()) + ".isPresent()";
        }
        if (step != null && step.isCondition()) {
            return ask(step) + " != Conditions.ABSENT";
        }
        if (taken.taking() == Taking.CONTENT) {
            return value.apply(taken.name()) + ".isPresent()";
        }
        return step != null && Presences.isMarked(step)
                ? value.apply(identifiers.marker(taken.name())) + " != 0"
                : value.apply(taken.name()) + " != null";
    }
}
