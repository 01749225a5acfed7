package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what loops make for those that take it later. */
record Gatherer(Looping looping, Identifiers identifiers, Terms terms) {
    /** Declares what a loop is going to fill. */
    void open(Pass pass, List<Step> inside, Opening opening) {
        for (Result result : of(inside)) {
            if (result.scope().equals(pass.loop().around()) && result.reach() != Reach.REJECTED) {
                open(result, pass, result.isKept() ? opening.certain() : opening);
            }
        }
        if (pass.rejects()) {
            rejected(pass.loop())
                    .ifPresent(step -> opening.declare(
                            step.type(),
                            identifiers.value(step.value()),
                            new Expression.Create(ArrayList.class, List.of())));
        }
    }

    private void open(Result result, Pass pass, Opening opening) {
        String variable = identifiers.value(result.step().value());
        Step step = result.step();
        if (result.reach() == Reach.FIRST) {
            opening.declareEmpty(step.type(), variable);
            if (Presences.isMarked(step)) {
                opening.declareEmpty(step.alternativeNumber(), identifiers.marker(step.value()));
            }
        } else if (result.reach() == Reach.LAST) {
            if (Presences.isMarked(step)) {
                opening.mark(step.alternativeNumber(), identifiers.marker(step.value()));
            }
        } else if (isGrown(result)) {
            opening.declare(step.type(), variable, Growing.create(made(result).type(), size(result, pass, opening)));
            if (!isIndexed(result)) {
                opening.declareWithin(
                        Growing.INT, identifiers.loops().count(step.value()), new Expression.Literal("0"));
            }
        } else if (result.gathering() == Gathering.SET) {
            opening.declare(step.type(), variable, new Expression.Create(LinkedHashSet.class, List.of()));
        } else {
            List<Expression> size = new ArrayList<>();
            if (isMeasured(result, pass)) {
                size.add(opening.size(terms.size(pass.loop())));
            }
            opening.declare(step.type(), variable, new Expression.Create(ArrayList.class, size));
        }
    }

    /** All that is made in a pass, with what loops in it reject. */
    List<Step> inside(Pass pass) {
        List<Step> inside = new ArrayList<>();
        for (Turn turn : pass.turns()) {
            if (turn instanceof Pass inner) {
                inside.addAll(inside(inner));
                if (inner.rejects()) {
                    rejected(inner.loop()).ifPresent(inside::add);
                }
            } else {
                inside.add(((Turn.Make) turn).step());
            }
        }
        return inside;
    }

    /** What a loop rejects, as a value. */
    Optional<Step> rejected(Loop loop) {
        return looping.results().stream()
                .filter(result ->
                        result.reach() == Reach.REJECTED && result.value().equals(loop.sequence()))
                .map(Result::step)
                .findFirst();
    }

    /** Whether there is one for each element of a sequence that tells how many it has. */
    private boolean isOfEach(Result result, Loop loop) {
        return loop.type().isSized()
                && loop.rejected().isEmpty()
                && !(result.isKept() && isAbsent(loop))
                && looping.scope(result.value()).equals(loop.sequence())
                && !result.isContent()
                && (result.gathering() == Gathering.OPTIONALS || !made(result).mayBeAbsent());
    }

    private boolean isAbsent(Loop loop) {
        Step sequence = terms.presences().step(loop.sequence());
        return sequence != null && sequence.mayBeAbsent();
    }

    private Expression size(Result result, Pass pass, Opening opening) {
        return isMeasured(result, pass) ? opening.size(terms.size(pass.loop())) : new Expression.Literal("0");
    }

    private boolean isMeasured(Result result, Pass pass) {
        return isOfEach(result, pass.loop())
                && !looping.isPulled(pass.loop().sequence())
                && !identifiers.loops().carries().isOfKept(pass);
    }

    /** Whether an array of primitives grows, in place of a list. */
    private boolean isGrown(Result result) {
        return result.gathering() == Gathering.ARRAY && made(result).type().isPrimitive();
    }

    /** Whether each value has its place in an array, that of its element. */
    private boolean isIndexed(Result result) {
        Loop loop = looping.loop(looping.scope(result.value())).orElseThrow();
        return isGrown(result)
                && loop.type().form() == Form.ARRAY
                && isOfEach(result, loop)
                && result.scope().equals(loop.around());
    }

    private Step made(Result result) {
        return Objects.requireNonNull(terms.presences().step(result.value()));
    }

    /**
     * Adds a value that has just been made, if it has.
     *
     * @param isMade whether it is known that it has
     */
    List<Statement> add(Step step, Pass pass, boolean isMade) {
        List<Statement> statements = new ArrayList<>();
        for (Result result : of(List.of(step))) {
            statements.addAll(add(result, step, pass, isMade));
        }
        return statements;
    }

    private List<Statement> add(Result result, Step step, Pass pass, boolean isMade) {
        String variable = identifiers.value(result.step().value());
        Expression into = new Name(variable);
        Taking taking = result.isContent() ? Taking.CONTENT : Taking.PLAIN;
        Argument.Value value = new Argument.Value(step.value(), taking, null);
        boolean isCertain = isMade || (!step.mayBeUnmade() && !step.mayBeAbsent());
        Expression isThere = !isCertain || result.isContent() ? terms.values().present(value) : Expression.always();
        if (result.reach() == Reach.LAST) {
            return List.of();
        }
        if (result.reach() == Reach.FIRST) {
            List<Statement> first = new ArrayList<>(
                    List.of(new Statement.Assign(into, terms.values().operand(value))));
            Expression isFirst = into.is(Expression.nothing());
            if (Presences.isMarked(result.step())) {
                Expression marker = new Name(identifiers.marker(result.step().value()));
                first.add(new Statement.Assign(marker, new Expression.Literal("1")));
                isFirst = marker.is(new Expression.Literal("0"));
            }
            return List.of(new Statement.When(
                    isThere.isAlways() ? isFirst : new Expression.All(List.of(isFirst, isThere)), first));
        }
        if (result.gathering() == Gathering.OPTIONALS) {
            Argument.Value optional = new Argument.Value(step.value(), Taking.OPTIONAL, null);
            return List.of(new Statement.Do(into.call("add", terms.values().operand(optional))));
        }
        if (isIndexed(result)) {
            return List.of(Growing.set(variable, identifiers.loops().index(pass), terms.of(value)));
        }
        List<Statement> adding = isGrown(result)
                ? Growing.add(
                        variable,
                        identifiers.loops().count(result.step().value()),
                        terms.values().operand(value))
                : List.of(new Statement.Do(into.call("add", terms.values().operand(value))));
        return isThere.isAlways() ? adding : List.of(new Statement.When(isThere, adding));
    }

    /** Cuts arrays to what they have. */
    List<Statement> close(Pass pass, List<Step> inside) {
        List<Statement> statements = new ArrayList<>();
        for (Result result : of(inside)) {
            if (result.scope().equals(pass.loop().around()) && isGrown(result) && !isIndexed(result)) {
                String variable = identifiers.value(result.step().value());
                statements.add(Growing.cut(
                        variable, identifiers.loops().count(result.step().value())));
            }
        }
        return statements;
    }

    /** What has to be as it was before an element that is rejected. */
    List<Statement.Undo> undo(Pass pass, List<Step> inside) {
        List<Statement.Undo> undo = new ArrayList<>();
        Set<String> own = pass.own().map(Step::value).collect(Collectors.toSet());
        for (Fold fold : looping.folds()) {
            String name = fold.value().name();
            boolean isOwn = own.contains(name) && !identifiers.loops().isRunning(name);
            if (!isOwn
                    && isOutside(fold.keeper(), pass)
                    && inside.stream().anyMatch(step -> step.value().equals(name))) {
                String kept = identifiers.loops().kept(name);
                undo.add(restore(identifiers.loops().keptType(fold), kept, pass));
            }
        }
        for (Result result : of(inside)) {
            if (own.contains(result.value()) || !isOutside(result.scope(), pass)) {
                continue;
            }
            String variable = identifiers.value(result.step().value());
            if (result.reach() == Reach.FIRST) {
                undo.add(restore(result.step().type(), variable, pass));
                if (Presences.isMarked(result.step())) {
                    undo.add(restore(
                            result.step().alternativeNumber(),
                            identifiers.marker(result.step().value()),
                            pass));
                }
            } else if (isGrown(result)) {
                undo.add(restore(
                        Growing.INT, identifiers.loops().count(result.step().value()), pass));
            } else if (result.reach() == Reach.ALL) {
                undo.add(Growing.cutBack(variable, identifiers.loops().before(variable, pass)));
            }
        }
        return undo;
    }

    private Statement.Undo restore(JavaType type, String variable, Pass pass) {
        String before = identifiers.loops().before(variable, pass);
        return new Statement.Undo(
                new Statement.Declare(type, before, new Name(variable)),
                new Statement.Assign(new Name(variable), new Name(before)));
    }

    private boolean isOutside(String scope, Pass pass) {
        return scope.equals(pass.loop().around())
                || looping.encloses(scope, pass.loop().around());
    }

    private List<Result> of(List<Step> steps) {
        return looping.results().stream()
                .filter(result -> result.reach() != Reach.REJECTED)
                .filter(result -> steps.stream().anyMatch(step -> step.value().equals(result.value())))
                .toList();
    }
}
