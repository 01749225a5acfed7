package dev.leat.processor.check;

import dev.leat.model.Reach;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.model.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What loops make of values, as values of their own, which may be absent like others. */
final class Results {
    private final Makers makers;
    private final Scopes scopes;
    private final Typing typing;
    private final Secrets secrets;
    private final StateLoops firsts;
    private final Map<String, Step> made;
    private final List<Looping.Result> all = new ArrayList<>();

    /**
     * Has none yet.
     *
     * @param firsts what is taken as values made before
     * @param made the steps by then, to which those of results are added
     */
    Results(Makers makers, Scopes scopes, Typing typing, Secrets secrets, StateLoops firsts, Map<String, Step> made) {
        this.makers = makers;
        this.scopes = scopes;
        this.typing = typing;
        this.secrets = secrets;
        this.firsts = firsts;
        this.made = made;
    }

    List<Looping.Result> all() {
        return all;
    }

    /** The same arguments, where a result is a value; without those of a flow with mistakes that is of no loop. */
    List<Argument> taken(List<Argument> arguments, String taker) {
        return arguments.stream()
                .filter(argument -> !(argument instanceof Argument.Result result)
                        || !scopes.of(result.name()).equals(Scopes.RUN))
                .map(argument -> argument instanceof Argument.Result result ? taken(result, taker) : argument)
                .toList();
    }

    private Argument taken(Argument.Result result, String taker) {
        String scope = scopes.gathered(result.name(), result.reach(), scopes.of(taker));
        String name = Looping.Result.name(result.name(), result.reach(), result.gathering(), scope)
                + (result.isContent() ? " unwrapped" : "");
        if (!made.containsKey(name)) {
            Step step = step(name, result, scope);
            add(
                    step,
                    new Looping.Result(
                            step, result.name(), result.reach(), result.gathering(), result.isContent(), scope));
        }
        return new Argument.Value(name, result.taking(), null);
    }

    private void add(Step step, Looping.Result result) {
        made.put(step.value(), step);
        all.add(result);
        secrets.pass(result.value(), step.value());
    }

    /** What a loop rejects. */
    void addRejected(String value, String sequence) {
        Maker maker = Objects.requireNonNull(makers.of(value));
        List<Argument.Value> without = mayBeAbsent(sequence) ? List.of(new Argument.Value(sequence)) : List.of();
        Step step = step(value, maker.type(), null, maker, without, layerAfter(sequence));
        add(step, new Looping.Result(step, sequence, Reach.REJECTED, Gathering.LIST, false, scopes.of(value)));
    }

    /** Collects all values of loops that the outputs of a run have. */
    void keep(List<Mention> keep) {
        for (Mention mention : keep) {
            Maker maker = makers.of(mention.name());
            if (maker != null && !scopes.of(mention.name()).equals(Scopes.RUN)) {
                Gathering gathering = maker.type().isPrimitive() ? Gathering.ARRAY : Gathering.LIST;
                JavaType type = typing.gathered(gathering, maker.type());
                Step step = step(Looping.Result.kept(mention.name()), type, null, maker, List.of(), 1);
                add(step, new Looping.Result(step, mention.name(), Reach.ALL, gathering, false, Scopes.RUN));
            }
        }
    }

    private boolean mayBeAbsent(String value) {
        Step step = made.get(value);
        return step != null && step.mayBeAbsent();
    }

    private int layerAfter(String value) {
        Step step = made.get(value);
        return 1 + (step == null ? 0 : step.layer());
    }

    private Step step(String name, Argument.Result result, String scope) {
        Maker maker = Objects.requireNonNull(makers.of(result.name()));
        List<String> outward = scopes.outward(scopes.of(result.name()));
        String loop = outward.get(outward.indexOf(scope) - 1);
        List<Argument.Value> without = List.of();
        boolean isEmptyAtFirst = result.reach() == Reach.LAST && firsts.isEmpty(result.name());
        if (mayBeAbsent(loop)) {
            without = List.of(new Argument.Value(loop));
        } else if (result.reach() == Reach.FIRST || isEmptyAtFirst) {
            without = List.of(new Argument.Value(result.name()));
        }
        boolean isAll = result.reach() == Reach.ALL;
        JavaType whole = result.isContent() ? typing.content(maker.type()).orElseThrow() : maker.type();
        JavaType one = isEmptyAtFirst ? whole.inBox() : whole;
        return step(
                name,
                isAll ? typing.gathered(result.gathering(), whole) : one,
                isAll ? null : maker.nullable(),
                maker,
                without,
                layerAfter(result.name()));
    }

    /** @param without what has to be there, or there is none */
    private Step step(
            String name,
            JavaType type,
            @Nullable NullMark nullable,
            Maker maker,
            List<Argument.Value> without,
            int layer) {
        return new Step(
                name,
                type,
                nullable,
                List.of(new Alternative(Requirement.present(without), maker.processor(), true, List.of())),
                without.isEmpty(),
                List.of(),
                List.of(),
                false,
                layer,
                without.isEmpty() ? Presence.ALWAYS : Presence.SOMETIMES,
                false,
                false,
                secrets.of(maker.value(), List.of()));
    }
}
