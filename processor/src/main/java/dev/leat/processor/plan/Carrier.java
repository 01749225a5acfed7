package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.plan.Carries.Carried;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Keeps what one pass of a loop makes for a later one. */
record Carrier(Identifiers identifiers, Terms terms, Expressions expressions) {
    /** One variable of each element, and the list or array that has those of all. */
    private record Kept(JavaType type, String buffer, Expression variable, String local) {
        boolean isArray() {
            return type.isPrimitive();
        }
    }

    /** The lists and arrays that hold what is kept. */
    List<GivenParameter> buffers(Carried carried) {
        return kept(carried).stream()
                .map(kept -> new GivenParameter(
                        GivenParameter.Kind.VALUE,
                        kept.buffer(),
                        kept.isArray() ? Growing.array(kept.type()) : Growing.list(kept.type())))
                .toList();
    }

    /** Declares what the pass, or one in it, keeps for later, and counters of what it takes. */
    void open(Pass pass, Opening opening) {
        Set<String> counters = new LinkedHashSet<>();
        Set<String> buffers = new LinkedHashSet<>();
        for (Carried carried : carries().all()) {
            for (Kept kept : kept(carried)) {
                if (carried.writeAll().equals(pass) && buffers.add(kept.buffer())) {
                    opening.declare(
                            kept.isArray() ? Growing.array(kept.type()) : Growing.list(kept.type()),
                            kept.buffer(),
                            kept.isArray()
                                    ? Growing.create(kept.type(), size(carried, opening))
                                    : new Expression.Create(ArrayList.class, List.of()));
                }
                if (carried.writeAll().equals(pass)
                        && kept.isArray()
                        && !carries().isIndexed(carried)) {
                    counters.add(names().writer(carried));
                }
            }
            if (carried.readAll().equals(pass) && !carried.isReadByIndex()) {
                counters.add(names().reader(carried));
            }
        }
        counters.forEach(counter -> opening.declareWithin(Growing.INT, counter, new Expression.Literal("0")));
        if (pass.number() == 0 && carries().keepsElements(pass)) {
            opening.declare(
                    Growing.list(pass.loop().type().element()),
                    names().elements(pass.loop()),
                    new Expression.Create(ArrayList.class, List.of()));
        }
    }

    /** Takes what is there of an element. */
    List<Statement> read(Pass pass) {
        List<Statement> statements = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        Set<String> counters = new LinkedHashSet<>();
        for (Carried carried : carries().all()) {
            if (carried.read().equals(pass)) {
                known.add(carried.name());
                if (!carried.isReadByIndex()) {
                    counters.add(names().reader(carried));
                }
                for (Kept kept : kept(carried)) {
                    Expression at = new Name(names().reader(carried));
                    Expression value = kept.isArray()
                            ? new Expression.At(new Name(kept.buffer()), at)
                            : new Name(kept.buffer()).call("get", at);
                    statements.add(
                            kept.local().isEmpty()
                                    ? new Statement.Assign(kept.variable(), value)
                                    : new Statement.Declare(kept.type(), kept.local(), value));
                }
            }
        }
        counters.forEach(counter -> statements.add(new Statement.Do(new Expression.Next(counter))));
        for (Step step : pass.own().toList()) {
            if (names().isPreviousApart(step.value())) {
                statements.add(new Statement.Declare(
                        names().keptType(step.value()),
                        names().previous(step.value()),
                        new Name(names().kept(step.value()))));
            }
        }
        pass.steps()
                .flatMap(step -> step.arguments().stream())
                .map(Step.Argument::name)
                .distinct()
                .filter(condition -> names().conditions().remembered().contains(condition)
                        && names().looping().scope(condition).equals(pass.loop().sequence())
                        && known.add(condition))
                .forEach(condition -> statements.add(new Statement.Assign(answer(condition), unasked(condition))));
        return statements;
    }

    /** Keeps what has been made for an element. */
    List<Statement> write(Pass pass) {
        List<Statement> statements = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        Set<String> counters = new LinkedHashSet<>();
        for (Carried carried : carries().all()) {
            if (!carried.write().equals(pass) || !written.add(names().buffer(carried))) {
                continue;
            }
            for (Kept kept : kept(carried)) {
                if (kept.isArray()) {
                    String counter = names().writer(carried);
                    if (!carries().isIndexed(carried)) {
                        counters.add(counter);
                        statements.add(Growing.room(kept.buffer(), counter));
                    }
                    statements.add(Growing.set(kept.buffer(), counter, kept.variable()));
                } else {
                    statements.add(new Statement.Do(new Name(kept.buffer()).call("add", kept.variable())));
                }
            }
        }
        counters.forEach(counter -> statements.add(new Statement.Do(new Expression.Next(counter))));
        if (pass.number() == 0 && carries().keepsElements(pass)) {
            Loop loop = pass.loop();
            statements.add(new Statement.Do(
                    new Name(names().elements(loop)).call("add", new Name(names().element(loop.sequence())))));
        }
        return statements;
    }

    private Expression size(Carried carried, Opening opening) {
        return carries().isIndexed(carried)
                ? opening.size(terms.size(carried.write().loop()))
                : new Expression.Literal("0");
    }

    private List<Kept> kept(Carried carried) {
        String name = carried.name();
        if (names().conditions().remembered().contains(name)) {
            return List.of(new Kept(JavaType.BYTE, names().buffer(carried), answer(name), ""));
        }
        Optional<String> sequence = Carries.sequence(carried);
        if (sequence.isPresent()) {
            Loop loop = names().looping().loop(sequence.get()).orElseThrow();
            String variable = names().elements(loop);
            return List.of(new Kept(
                    Growing.list(loop.type().element()), names().buffer(carried), new Name(variable), variable));
        }
        Optional<String> previous = Carries.previous(carried);
        if (previous.isPresent()) {
            String variable = names().previous(previous.get());
            return List.of(
                    new Kept(names().keptType(previous.get()), names().buffer(carried), new Name(variable), variable));
        }
        Step step = Objects.requireNonNull(terms.presences().step(name));
        List<Kept> kept = new ArrayList<>();
        String variable = identifiers.value(name);
        kept.add(new Kept(step.type(), names().buffer(carried), new Name(variable), variable));
        if (Presences.isMarked(step)) {
            String marker = identifiers.marker(name);
            kept.add(new Kept(step.alternativeNumber(), names().markers(carried), new Name(marker), marker));
        }
        return kept;
    }

    private Expression unasked(String condition) {
        Expression replaced = expressions.replacementOf(
                Objects.requireNonNull(terms.presences().step(condition)));
        return replaced == null ? new Expression.Literal("0") : new Name("Conditions").call("known", replaced);
    }

    private Expression answer(String condition) {
        return new Expression.Member(new Name(identifiers.own().conditions()), identifiers.value(condition));
    }

    private LoopNames names() {
        return identifiers.loops();
    }

    private Carries carries() {
        return names().carries();
    }
}
