package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Pull;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.Sequence.Form;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.model.TypeForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what is done for the elements of sequences. */
final class LoopPlanner {
    private static final JavaType LONG = Growing.primitive("long");
    private static final JavaType STRING = JavaType.of(new TypeForm.OfClass(ClassName.of(String.class)), null);

    private final Looping looping;
    private final Identifiers identifiers;
    private final LoopNames names;
    private final Terms terms;
    private final StepPlanner steps;
    private final Function<Step, List<Statement>> after;
    private final Function<Pass, Opener> openers;
    private final Gatherer gatherer;
    private final Carrier carrier;
    private final Fusions fusions;
    private final boolean fuses;

    /**
     * Lays out loops.
     *
     * @param after what is done besides when a step is made
     * @param openers what gets the objects of an element
     */
    LoopPlanner(
            Looping looping,
            Identifiers identifiers,
            Terms terms,
            StepPlanner steps,
            Function<Step, List<Statement>> after,
            Function<Pass, Opener> openers) {
        this.looping = looping;
        this.identifiers = identifiers;
        this.names = identifiers.loops();
        this.terms = terms;
        this.steps = steps;
        this.after = after;
        this.openers = openers;
        this.gatherer = new Gatherer(looping, identifiers, terms);
        this.fusions = new Fusions(looping, names.carries());
        this.fuses = steps.expressions().replacement() == null;
        this.carrier = new Carrier(identifiers, terms, steps.expressions());
    }

    /** A turn of the run, and what has to be there before. */
    List<Statement> of(Turn turn) {
        return of(turn, null);
    }

    /** @param within what the turn is for an element of; null for the run */
    private List<Statement> of(Turn turn, @Nullable Pass within) {
        if (turn instanceof Pass pass) {
            if (looping.isPulled(pass.loop().sequence())) {
                return List.of();
            }
            List<Statement> loop = new ArrayList<>(loop(pass));
            if (within != null && !within.rejects()) {
                gatherRejected(pass, within, loop);
            }
            return loop;
        }
        Step step = ((Turn.Make) turn).step();
        List<Statement> statements = new ArrayList<>();
        if (looping.isOpened(step.value())) {
            return statements;
        }
        Statement making = steps.of(step, null);
        statements.add(
                looping.pulledBy(step.value()).map(pull -> pulled(pull, making)).orElse(making));
        statements.addAll(after.apply(step));
        if (within != null && !within.rejects()) {
            statements.addAll(gatherer.add(step, within, false));
        }
        return statements;
    }

    private List<Statement> loop(Pass pass) {
        Loop loop = pass.loop();
        List<Step> inside = gatherer.inside(pass);
        Opening opening = opening(pass);
        List<Statement> made = new ArrayList<>();
        if (opening.isMeasured()) {
            made.add(new Statement.Do(notNull(terms.sequence(loop), loop)));
        }
        made.addAll(opening.inside());
        made.add(index(pass));
        Statement forEach = forEach(pass, inside, opening.isMeasured());
        List<Statement> statements = new ArrayList<>(opening.outside());
        if (opening.isSplit()) {
            made.add(forEach);
            made.addAll(gatherer.close(pass, inside));
            statements.addAll(opened(pass, new Statement.When(isThere(pass), made)));
        } else {
            statements.addAll(made);
            statements.addAll(opened(pass, forEach));
            statements.addAll(gatherer.close(pass, inside));
        }
        return statements;
    }

    private static List<Loop.Opened> opened(Pass pass) {
        return pass.number() == 0 ? pass.loop().opened() : List.of();
    }

    /** Within what closes what is opened for a loop, each from when it is made. */
    private List<Statement> opened(Pass pass, Statement loop) {
        List<Statement> inside = new ArrayList<>(List.of(loop));
        List<Loop.Opened> opened = opened(pass);
        if (!opened.isEmpty() && names.isNested(pass)) {
            // What closing throws is of the sequence, not of the last step of its last element.
            inside.add(new NamedSteps(names, pass).named(pass.loop().sequence()));
        }
        for (int i = opened.size() - 1; i >= 0; i--) {
            Statement making = making(opened.get(i));
            if (!opened.get(i).isClosed()) {
                inside.add(0, making);
            } else if (making instanceof Statement.Declare declare) {
                inside = closing(declare, inside);
            } else {
                String value = opened.get(i).value();
                inside = closing(
                        new Statement.Declare(
                                terms.presences().type(value), names.opened(value), new Name(identifiers.value(value))),
                        inside);
                inside.add(0, making);
            }
        }
        return inside;
    }

    /** What is closed in the end: a variable that is assigned once. */
    private Name closed(Loop.Opened opened) {
        return new Name(
                making(opened) instanceof Statement.Declare declare ? declare.local() : names.opened(opened.value()));
    }

    private Statement making(Loop.Opened opened) {
        return steps.of(Objects.requireNonNull(terms.presences().step(opened.value())), null);
    }

    private static List<Statement> closing(Statement.Declare opened, List<Statement> inside) {
        List<Statement.Declare> all = new ArrayList<>(List.of(opened));
        if (inside.size() > 1 || !(inside.get(0) instanceof Statement.Closing within)) {
            return new ArrayList<>(List.of(new Statement.Closing(all, inside)));
        }
        all.addAll(within.opened());
        return new ArrayList<>(List.of(new Statement.Closing(all, within.body())));
    }

    private Opening opening(Pass pass) {
        List<Step> inside = gatherer.inside(pass);
        Step sequence = terms.presences().step(pass.loop().sequence());
        Opening opening = new Opening(sequence != null && sequence.mayBeAbsent());
        gatherer.open(pass, inside, opening);
        for (Fold fold : folds(inside)) {
            if (fold.keeper().equals(pass.loop().around())) {
                String name = fold.value().name();
                opening.declare(names.keptType(fold), names.kept(name), initial(fold));
            }
        }
        carrier.open(pass, opening);
        return opening;
    }

    private Statement index(Pass pass) {
        return new Statement.Declare(
                names.carries().isSized(pass) ? Growing.INT : LONG, names.index(pass), new Expression.Literal("0"));
    }

    /** A loop that is made while a step pulls what it makes. */
    private Statement pulled(Pull pull, Statement making) {
        Pass pass = pull.pass();
        Loop loop = pass.loop();
        String variable = names.pulled(pull.result());
        List<Statement> sequenceIsNext = nextIs(loop.sequence(), pass);
        List<Statement> takerIsNext = nextIs(pull.taker(), pass);
        List<Statement> begin = new ArrayList<>(sequenceIsNext);
        Expression sequence = terms.sequence(loop);
        for (Loop.Opened opened : loop.opened()) {
            begin.add(making(opened));
            if (opened.isClosed()) {
                String value = opened.value();
                Name kept = new Name(names.opened(value));
                begin.add(new Statement.Declare(
                        terms.presences().type(value),
                        kept.name(),
                        new Name(variable).call("opened", new Name(identifiers.value(value)))));
                sequence = value.equals(loop.sequence()) ? kept : sequence;
            }
        }
        Opening opening = opening(pass);
        begin.addAll(opening.outside());
        List<Statement> there = new ArrayList<>(opening.inside());
        there.add(index(pass));
        Elements elements = new Elements(loop.type(), names.iterator(loop.sequence()), names.index(pass));
        there.addAll(elements.begin(notNull(sequence, loop)));
        begin.addAll(opening.isSplit() ? List.of(new Statement.When(isThere(pass), there)) : there);
        List<Statement> made = new ArrayList<>(takerIsNext);
        made.add(making);
        List<Statement> more = new ArrayList<>(sequenceIsNext);
        more.addAll(elements.next(sequence, names.element(loop.sequence()), takerIsNext));
        List<Statement> body = new ArrayList<>(body(pass, gatherer.inside(pass)));
        body.addAll(takerIsNext);
        return new Statement.Pull(variable, "", identifiers.own().failure(), begin, made, more, body);
    }

    /** Says what may fail next, where a loop around one tells. */
    private List<Statement> nextIs(String name, Pass pass) {
        return names.isNested(pass) ? List.of(new NamedSteps(names, pass).named(name)) : List.of();
    }

    private Expression isThere(Pass pass) {
        return names.carries().isOfKept(pass)
                ? new Name(names.elements(pass.loop())).isNot(Expression.nothing())
                : terms.values().present(new Argument.Value(pass.loop().sequence()));
    }

    private void gatherRejected(Pass pass, Pass within, List<Statement> statements) {
        if (pass.rejects()) {
            gatherer.rejected(pass.loop()).ifPresent(step -> statements.addAll(gatherer.add(step, within, false)));
        }
    }

    private Expression initial(Fold fold) {
        return fold.isEmptyAtFirst()
                ? Expression.nothing()
                : steps.expressions().unreplaced(fold.value().initial());
    }

    private List<Fold> folds(List<Step> inside) {
        return looping.folds().stream()
                .filter(fold -> inside.stream()
                        .anyMatch(step -> step.value().equals(fold.value().name())))
                .toList();
    }

    private Statement forEach(Pass pass, List<Step> inside, boolean isKnown) {
        Loop loop = pass.loop();
        boolean isAgain = names.carries().isOfKept(pass);
        return new Statement.ForEach(
                isAgain ? new Sequence(Form.LIST, loop.type().element()) : loop.type(),
                names.element(loop.sequence()),
                names.iterator(loop.sequence()),
                isAgain ? new Name(names.elements(loop)) : sequence(pass, isKnown),
                body(pass, inside));
    }

    /** What is done for each element. */
    private List<Statement> body(Pass pass, List<Step> inside) {
        Loop loop = pass.loop();
        List<Statement> made = new ArrayList<>(carrier.read(pass));
        NamedSteps named = new NamedSteps(names, pass);
        List<Turn> turns = pass.turns().stream()
                .filter(turn -> !(turn instanceof Turn.Make make
                        && (make.step().isCondition()
                                || looping.isOpened(make.step().value()))))
                .filter(turn -> !(turn instanceof Pass inner
                        && looping.isPulled(inner.loop().sequence())))
                .toList();
        Opener opener = openers.apply(pass);
        made.addAll(new ElementTurns(pass, turns, named, opener).from(0));
        Statement element = new Statement.Element(
                loop.sequence(),
                names.element(loop.sequence()),
                names.index(pass),
                named.declares() ? new Statement.Declare(STRING, names.step(), named.first()) : null,
                named.isOne() ? named.first() : new Name(names.step()),
                identifiers.own().failure(),
                made,
                pass.rejects()
                        ? new Statement.Rejecting(
                                identifiers.value(loop.rejected()),
                                gatherer.undo(pass, inside),
                                opener.interrupts(pass))
                        : null);
        List<Statement> body =
                new ArrayList<>(List.of(element, new Statement.Do(new Expression.Next(names.index(pass)))));
        if (named.isOutdated()
                && loop.type().form() != Form.ARRAY
                && !names.carries().isOfKept(pass)
                && !looping.isPulled(loop.sequence())) {
            // What gives the next element may fail, after the last step of this one.
            body.add(named.named(loop.sequence()));
        }
        return body;
    }

    /**
     * What is done for an element, from a turn on. An object of the element that is closed takes the rest into its
     * block.
     */
    private final class ElementTurns {
        private final Pass pass;
        private final List<Turn> turns;
        private final NamedSteps named;
        private final Opener opener;

        /** The folds of which the next element has the value. */
        private final Set<String> committed = new HashSet<>();

        ElementTurns(Pass pass, List<Turn> turns, NamedSteps named, Opener opener) {
            this.pass = pass;
            this.turns = turns;
            this.named = named;
            this.opener = opener;
        }

        List<Statement> from(int first) {
            List<Statement> made = new ArrayList<>();
            for (int i = first; i < turns.size(); i++) {
                List<Step> fused = fused(i);
                for (Field.OfDependency field : missing(turns.subList(i, i + Math.max(1, fused.size())))) {
                    if (opener.startsBlock(field)) {
                        int here = i;
                        made.add(opener.block(field, () -> from(here)));
                        return made;
                    }
                    made.add(opener.open(field));
                }
                Turn turn = turns.get(i);
                named.name(turn, made);
                if (!fused.isEmpty()) {
                    made.add(LoopPlanner.this.fused(pass, fused, named));
                    fused.forEach(step -> committed.add(step.value()));
                    i += fused.size() - 1;
                    continue;
                }
                made.addAll(of(turn, pass));
                if (turn instanceof Pass) {
                    named.forget();
                }
            }
            made.addAll(end());
            return made;
        }

        private List<Step> fused(int first) {
            List<Step> fused = fuses && !pass.rejects() ? fusions.from(first, turns) : List.of();
            return fused.stream()
                            .allMatch(step -> looping.pulledBy(step.value()).isEmpty())
                    ? fused
                    : List.of();
        }

        /** What is to be opened before some turns: where one pulls a loop, before that. */
        private List<Field.OfDependency> missing(List<Turn> some) {
            return some.stream()
                    .flatMap(turn -> Stream.concat(
                            turn instanceof Turn.Make make
                                    ? looping.pulledBy(make.step().value()).map(Pull::pass).stream()
                                    : Stream.of(),
                            Stream.of(turn)))
                    .flatMap(turn ->
                            Stream.concat(turn instanceof Pass inner ? opened(inner) : Stream.of(), Stream.of(turn)))
                    .flatMap(turn -> opener.missing(turn).stream())
                    .distinct()
                    .toList();
        }

        /** What makes the sequences that are opened for a loop. */
        private Stream<Turn> opened(Pass inner) {
            return inner.loop().opened().stream()
                    .map(opened -> Objects.requireNonNull(terms.presences().step(opened.value())))
                    .map(Turn.Make::new);
        }

        /** The element is accepted. */
        private List<Statement> end() {
            List<Statement> made = new ArrayList<>();
            if (pass.rejects()) {
                made.addAll(opener.closeFirst());
                for (Turn turn : pass.turns()) {
                    if (turn instanceof Pass inner) {
                        gatherRejected(inner, pass, made);
                    } else {
                        made.addAll(gatherer.add(((Turn.Make) turn).step(), pass, false));
                    }
                }
            }
            made.addAll(carrier.write(pass));
            folds(pass.own().toList()).stream()
                    .filter(fold -> !committed.contains(fold.value().name()))
                    .forEach(fold -> made.addAll(commit(fold, false)));
            return made;
        }
    }

    /** What is made if one guard holds. */
    private Statement fused(Pass pass, List<Step> fused, NamedSteps named) {
        List<Statement> block = new ArrayList<>();
        for (Step step : fused) {
            named.name(new Turn.Make(step), block);
            Expression call = steps.alternative(step).call();
            block.add(
                    step.isEffect()
                            ? new Statement.Do(call)
                            : new Statement.Declare(step.type(), identifiers.value(step.value()), call));
            block.addAll(after.apply(step));
            block.addAll(gatherer.add(step, pass, true));
        }
        folds(fused).forEach(fold -> block.addAll(commit(fold, true)));
        return new Statement.When(steps.alternative(fused.get(0)).test(), block);
    }

    private Expression sequence(Pass pass, boolean isKnown) {
        Loop loop = pass.loop();
        Expression sequence = opened(pass).stream()
                .filter(each -> each.isClosed() && each.value().equals(loop.sequence()))
                .<Expression>map(this::closed)
                .findFirst()
                .orElse(terms.sequence(loop));
        return isKnown || pass.number() > 0 ? sequence : notNull(sequence, loop);
    }

    private static Expression notNull(Expression sequence, Loop loop) {
        return new Expression.LibraryType(Objects.class)
                .call("requireNonNull", sequence, NamedSteps.text(loop.sequence()));
    }

    /** Hands a value to the next element. */
    private List<Statement> commit(Fold fold, boolean isThere) {
        String name = fold.value().name();
        if (names.isRunning(name)) {
            return List.of();
        }
        Statement keep = new Statement.Assign(new Name(names.kept(name)), new Name(identifiers.value(name)));
        Step step = Objects.requireNonNull(terms.presences().step(name));
        return List.of(
                step.mayBeUnmade() && !isThere
                        ? new Statement.When(terms.values().present(new Argument.Value(name)), List.of(keep))
                        : keep);
    }
}
