package dev.leat.processor.check;

import dev.leat.model.Guard;
import dev.leat.model.Taking;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.StateChart;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns processors in their order into steps, one for each value, and finds out which values may be absent. */
final class Steps {
    private final Makers makers;
    private final Inputs inputs;
    private final Edges edges;
    private final Guards guards;
    private final Coverage coverage;
    private final Typing typing;
    private final Secrets secrets;
    private final Scopes scopes;
    private final Map<String, String> rejected;
    private final StateLoops firsts;
    private final Map<String, Step> byValue = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Results results;
    private final Set<String> collected;

    /**
     * @param rejected by the name of what loops reject their sequences
     * @param collected what is made for each element since something takes all that are made
     * @param firsts what is taken as values made before
     */
    Steps(
            Makers makers,
            Inputs inputs,
            Edges edges,
            Guards guards,
            Typing typing,
            Secrets secrets,
            Scopes scopes,
            Map<String, String> rejected,
            Set<String> collected,
            StateLoops firsts) {
        this.makers = makers;
        this.inputs = inputs;
        this.edges = edges;
        this.guards = guards;
        this.typing = typing;
        this.secrets = secrets;
        this.scopes = scopes;
        this.rejected = rejected;
        this.collected = collected;
        this.firsts = firsts;
        results = new Results(makers, scopes, typing, secrets, firsts, byValue);
        coverage = new Coverage(this::cases, this::mayBeAbsent);
    }

    /** The state machines among the values that are kept. */
    List<StateChart> charts(List<StateValue> kept) {
        return new StateCharts(steps, coverage, typing).of(kept);
    }

    /** @param order of the processors, each after those it needs */
    List<Step> of(Collection<Integer> order, List<ProcessorDeclaration> processors) {
        Set<Integer> scheduled = new HashSet<>();
        for (int index : order) {
            scheduled.add(index);
            String value = processors.get(index).value();
            List<Maker> alternatives = makers.alternatives(value);
            if (!byValue.containsKey(value)
                    && alternatives.stream().allMatch(maker -> scheduled.contains(maker.index()))) {
                if (rejected.containsKey(value)) {
                    results.addRejected(value, rejected.get(value));
                } else {
                    addMade(value, alternatives);
                }
            }
        }
        return reading(Demanded.of(steps, scopes::of));
    }

    /** Where conditions of elements have become values that lie there, what asks them touches those. */
    private List<Step> reading(List<Step> demanded) {
        Map<String, Step> known = new HashMap<>();
        List<Step> all = new ArrayList<>();
        for (Step step : demanded) {
            Step read = scopes.of(step.value()).equals(Scopes.RUN)
                    ? step
                    : step.reading(reads(step.arguments(), known::get));
            known.put(read.value(), read);
            all.add(read);
        }
        return all;
    }

    private Coverage.Cases.Known cases(Requirement.Match match) {
        if (match.of() instanceof Argument.Element element) {
            Maker sequence = makers.of(element.name());
            JavaType whole = sequence == null
                    ? Objects.requireNonNull(inputs.of(element.name())).type()
                    : sequence.type();
            return known(match, typing.sequence(whole).orElseThrow().element(), true);
        }
        if (match.of() instanceof Argument.Previous kept) {
            return casesKept(match, Objects.requireNonNull(makers.of(kept.name())));
        }
        Step step = byValue.get(match.name());
        FlowGraph.Input input = inputs.of(match.name());
        if (step == null && input == null) {
            return new Coverage.Cases.Known(List.of(), List.of(), false);
        }
        JavaType whole = step == null ? Objects.requireNonNull(input).type() : step.type();
        return known(match, whole, step == null || (!step.mayBeAbsent() && step.nullable() == null));
    }

    /** What is kept is never absent: a run that makes none leaves the one before. */
    private Coverage.Cases.Known casesKept(Requirement.Match match, Maker maker) {
        return known(match, maker.type(), maker.nullable() == null && !firsts.isNull(maker.value()));
    }

    private Coverage.Cases.Known known(Requirement.Match match, JavaType whole, boolean always) {
        List<String> all = typing.cases(whole);
        return new Coverage.Cases.Known(admitted(match, all), all, always);
    }

    /** An enum below a sealed type is one case, whatever constants it has. */
    private List<String> admitted(Requirement.Match match, List<String> all) {
        if (!match.constants().isEmpty()) {
            return match.constants();
        }
        String name = match.type().name();
        return all.contains(name) ? List.of(name) : typing.cases(match.type());
    }

    List<Problem> problems(List<ProcessorDeclaration> processors) {
        List<Problem> problems = new ArrayList<>(coverage.problems());
        problems.addAll(needlessOptionals(processors));
        return problems;
    }

    /** Parameters that take an {@code Optional} of what is always there. */
    private List<Problem> needlessOptionals(List<ProcessorDeclaration> processors) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < processors.size(); index++) {
            ProcessorDeclaration processor = processors.get(index);
            List<Argument> arguments = edges.of(index).arguments();
            for (int i = 0; i < arguments.size(); i++) {
                if (arguments.get(i) instanceof Argument.Value value && value.taking() == Taking.OPTIONAL) {
                    Maker maker = makers.of(value.name());
                    if (maker != null && maker.nullable() == null && !mayBeAbsent(value.name())) {
                        problems.add(edges.mismatch(processor.parameters().get(i), maker, processor));
                    }
                }
                if (arguments.get(i) instanceof Argument.Previous kept
                        && kept.taking() == Taking.OPTIONAL
                        && scopes.of(kept.name()).equals(Scopes.RUN)) {
                    Maker maker = Objects.requireNonNull(makers.of(kept.name()));
                    problems.add(edges.mismatch(processor.parameters().get(i), maker, processor));
                }
            }
        }
        return problems;
    }

    private void addMade(String value, List<Maker> makers) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Maker maker : makers) {
            List<Argument> arguments =
                    results.taken(made(edges.of(maker.index()).arguments()), value);
            List<Requirement.Match> matches = edges.of(maker.index()).matches();
            Requirement requirement = new Requirement(present(arguments, matches), matches, guards.of(maker.index()));
            if (requirement.isNone() && maker.processor().isGuarded()) {
                requirement = unreadable(maker.processor());
            }
            alternatives.add(new Alternative(requirement, maker.processor(), false, arguments));
        }
        ProcessorDeclaration processor = makers.get(0).processor();
        add(value, alternatives);
        for (Component component : processor.components()) {
            Argument.Value whole = new Argument.Value(processor.value());
            add(
                    component.name(),
                    List.of(new Alternative(
                            Requirement.present(present(List.of(whole), List.of())), processor, true, List.of(whole))));
        }
    }

    /** What loops make of values for those that take it. */
    Results results() {
        return results;
    }

    /** Those that are made by then: all but what a flow with mistakes needs on a cycle. */
    private List<Argument> made(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (!isMade(argument)) {
                return arguments.stream().filter(this::isMade).toList();
            }
        }
        return arguments;
    }

    private boolean isMade(Argument argument) {
        return !(argument instanceof Argument.Value value) || byValue.containsKey(value.name());
    }

    /** Stands for a guard that is a mistake. */
    private static Requirement unreadable(ProcessorDeclaration processor) {
        return new Requirement(List.of(), List.of(), Guard.holds(processor.method()));
    }

    private void add(String value, List<Alternative> alternatives) {
        Maker maker = makers.of(value);
        if (maker == null) {
            return;
        }
        Alternative first = alternatives.get(0);
        boolean only = alternatives.size() == 1 && first.requirement().isNone();
        boolean covers = only || coverage.covers(value, alternatives);
        List<Argument> arguments = only ? first.arguments() : arguments(alternatives);
        Step step = new Step(
                value,
                maker.type(),
                maker.nullable(),
                alternatives,
                covers,
                arguments,
                reads(arguments, byValue::get),
                callsInstance(alternatives, arguments),
                1 + highest(arguments),
                presence(value, covers || typing.content(maker.type()).isPresent()),
                guards.isAsked(value),
                guards.isKept(value),
                secrets.of(value, arguments));
        byValue.put(value, step);
        steps.add(step);
    }

    private Presence presence(String value, boolean always) {
        if (guards.isCondition(value) && !collected.contains(value)) {
            return always ? Presence.ON_DEMAND : Presence.ON_DEMAND_SOMETIMES;
        }
        return always ? Presence.ALWAYS : Presence.SOMETIMES;
    }

    /** Those of the arguments that have to be there and may not be; what matches is there. */
    private List<Argument.Value> present(List<Argument> arguments, List<Requirement.Match> matches) {
        List<Argument.Value> present = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Value value
                    && (value.taking() == Taking.CONTENT
                            || (value.taking() == Taking.PLAIN && mayBeAbsent(value.name())))
                    && !present.contains(value)
                    && matches.stream().noneMatch(match -> match.name().equals(value.name()))) {
                present.add(value);
            }
        }
        return present;
    }

    private boolean mayBeAbsent(String value) {
        Step step = byValue.get(value);
        return step != null && step.mayBeAbsent();
    }

    /** All that the guards ask, as arguments, and then what the alternatives take, each once. */
    private List<Argument> arguments(List<Alternative> alternatives) {
        Set<Argument> arguments = new LinkedHashSet<>();
        for (Alternative alternative : alternatives) {
            alternative.requirement().matches().forEach(match -> arguments.add(whole(match.of())));
            alternative.requirement().conditions().forEach(name -> arguments.add(named(name)));
            alternative.arguments().forEach(argument -> arguments.add(whole(argument)));
        }
        return List.copyOf(arguments);
    }

    private Argument named(String condition) {
        return makers.of(condition) == null ? new Argument.Input(condition) : new Argument.Value(condition);
    }

    /** The argument, whatever it is taken as. */
    private static Argument whole(Argument argument) {
        if (argument instanceof Argument.Value value) {
            return new Argument.Value(value.name());
        }
        return argument instanceof Argument.Input input
                ? new Argument.Input(input.name())
                : argument instanceof Argument.Previous kept ? new Argument.Previous(kept.name()) : argument;
    }

    /** Everything that is touched on the way: a condition is not a value that lies there, but asks for its own. */
    private static List<Argument> reads(List<Argument> arguments, Function<String, @Nullable Step> made) {
        Set<Argument> reads = new LinkedHashSet<>();
        for (Argument argument : arguments) {
            Step condition = condition(argument, made);
            if (condition == null) {
                reads.add(argument);
            } else {
                reads.addAll(condition.reads());
            }
        }
        return List.copyOf(reads);
    }

    private boolean callsInstance(List<Alternative> alternatives, List<Argument> arguments) {
        return alternatives.stream().anyMatch(Alternative::callsInstance)
                || arguments.stream()
                        .map(argument -> condition(argument, byValue::get))
                        .anyMatch(condition -> condition != null && condition.callsInstance());
    }

    private static @Nullable Step condition(Argument argument, Function<String, @Nullable Step> made) {
        Step step = argument instanceof Argument.Value value ? made.apply(value.name()) : null;
        return step != null && step.isCondition() ? step : null;
    }

    private int highest(List<Argument> arguments) {
        int highest = 0;
        for (Argument argument : arguments) {
            Step step = argument instanceof Argument.Value value ? byValue.get(value.name()) : null;
            highest = Math.max(highest, step == null ? 0 : step.layer());
        }
        return highest;
    }
}
