package dev.leat.processor.way.lazy;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.Names;
import dev.leat.processor.guard.Formula;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Bytecode;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.Portion;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Questions;
import dev.leat.processor.plan.Terms;
import dev.leat.processor.plan.Throwing;
import dev.leat.processor.way.lazy.LazyPlan.Group;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.LazyWay;
import dev.leat.processor.way.lazy.LazyPlan.Need;
import dev.leat.processor.way.lazy.LazyPlan.Nesting;
import dev.leat.processor.way.lazy.LazyPlan.PerRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the class that makes values when they are asked for. */
public final class LazyPlanner {
    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final Limits limits;
    private final Nesting nesting;
    private final Names variables;
    private final Names methods = new Names();
    private final Map<String, Place> places = new HashMap<>();
    private final Throwing throwing;
    private final Presences presences;
    private String demand = "";

    /**
     * Where a value is kept.
     *
     * @param group the number of its group
     */
    private record Place(int number, int group, Step step, String field, String made, String there, String isThere) {}

    public LazyPlanner(Groundwork ground) {
        this.graph = ground.graph();
        this.identifiers = ground.identifiers();
        this.limits = ground.limits();
        this.nesting = graph.steps().stream().anyMatch(step -> step.layer() > limits.nestedCalls())
                ? Nesting.LOOP
                : Nesting.CALLS;
        this.variables = identifiers.variables();
        this.throwing = Throwing.ofMaking(graph);
        this.presences = new Presences(graph);
        methods.reserve("close");
        methods.reserveInherited();
        graph.steps().forEach(step -> methods.reserve(step.value()));
    }

    public LazyPlan plan() {
        demand = variables.claim("demand");
        String lazy = variables.claim("lazy");
        String failure = variables.claim("failure");
        Map<String, PerRun> perRun = perRun();
        for (int number = 0; number < graph.steps().size(); number++) {
            Step step = graph.steps().get(number);
            String field = identifiers.value(step.value());
            boolean told = presences.isNullTold(step);
            places.put(
                    step.value(),
                    new Place(
                            number,
                            number / limits.lazySteps(),
                            step,
                            field,
                            variables.claim(field + "Made"),
                            told ? variables.claim(field + "There") : "",
                            told && nesting == Nesting.CALLS
                                    ? methods.claim("is" + Names.capitalized(step.value()) + "There")
                                    : ""));
        }
        List<GroupName> names = groupNames();
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < names.size(); group++) {
            groups.add(group(group, names, perRun));
        }
        boolean usesFlow = !perRun.isEmpty()
                || graph.steps().stream().anyMatch(step -> ConditionPlan.needsFlow(step, identifiers));
        return new LazyPlan(
                usesFlow ? identifiers.flow() : "",
                demand,
                lazy,
                failure,
                List.copyOf(perRun.values()),
                perRun.values().stream().anyMatch(PerRun::closed),
                graph.thrownByClosing(),
                nesting,
                groups);
    }

    /** By the name of the object, which is also that of its field. */
    private Map<String, PerRun> perRun() {
        Map<String, PerRun> perRun = new LinkedHashMap<>();
        for (FlowGraph.Dependency dependency : graph.dependencies()) {
            Field.OfDependency field = identifiers.dependency(dependency.key());
            if (field.isProvider()) {
                String name = field.builderName();
                perRun.put(
                        name,
                        new PerRun(
                                field.type(),
                                name,
                                variables.claim(name + "Opened"),
                                methods.claim(name),
                                field.provider(new Name(identifiers.flow())),
                                dependency.closing() != null));
            }
        }
        return perRun;
    }

    private record GroupName(String field, String method) {}

    private List<GroupName> groupNames() {
        int groups = (graph.steps().size() - 1) / limits.lazySteps() + 1;
        List<GroupName> names = new ArrayList<>();
        for (int number = 1; number <= groups; number++) {
            names.add(
                    groups == 1
                            ? new GroupName("", "")
                            : new GroupName(variables.claim("steps" + number), methods.claim("steps" + number)));
        }
        return names;
    }

    private Group group(int group, List<GroupName> names, Map<String, PerRun> perRun) {
        int first = group * limits.lazySteps();
        int end = Math.min(first + limits.lazySteps(), graph.steps().size());
        Wording wording = wording(group, names, perRun);
        return new Group(
                "Steps" + (group + 1),
                names.get(group).field(),
                names.get(group).method(),
                graph.steps().subList(first, end).stream()
                        .map(step -> step(step, group, names, wording))
                        .toList());
    }

    /** How a group words what it asks, and what it calls. */
    private record Wording(Questions asking, Expressions calling) {}

    private Wording wording(int group, List<GroupName> names, Map<String, PerRun> perRun) {
        Function<String, Expression> opened = name -> {
            PerRun one = perRun.get(name);
            return one == null ? new Name(name) : Expression.own(one.method());
        };
        if (nesting == Nesting.CALLS) {
            Function<String, Expression> isThere =
                    value -> Expression.own(place(value).isThere());
            Terms asking =
                    Terms.ofLazy(identifiers, presences, Expression::own, isThere, opened, any -> Expression.always());
            Terms calling = Terms.ofLazy(
                    identifiers,
                    presences,
                    value -> new Name(identifiers.value(value)),
                    isThere,
                    opened,
                    any -> Expression.always());
            return new Wording(new Questions(asking), new Expressions(calling));
        }
        Terms kept = Terms.ofLazy(
                identifiers,
                presences,
                value -> Expression.field(
                        around(place(value), group, names), place(value).field()),
                value -> Expression.field(
                        around(place(value), group, names), place(value).there()),
                opened,
                value -> known(place(value), group, names));
        return new Wording(new Questions(kept), new Expressions(kept));
    }

    /** Whether a value is there; if not it is asked for, and the question fails. */
    private Expression known(Place asked, int group, List<GroupName> names) {
        return new Expression.Any(List.of(
                Expression.field(around(asked, group, names), asked.made()),
                new Name(demand)
                        .call(
                                "asks",
                                owner(asked, group, names),
                                new Expression.Literal(String.valueOf(asked.number())))));
    }

    private LazyStep step(Step step, int group, List<GroupName> names, Wording wording) {
        Place place = place(step.value());
        String value = step.value();
        boolean covers = !(step.action() instanceof Step.Action.Choice choice) || choice.covers();
        List<LazyWay> ways = new ArrayList<>();
        List<Alternative> alternatives = step.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            boolean last = covers && i == alternatives.size() - 1;
            ways.add(new LazyWay(
                    last ? Expression.always() : asked(alternative.guard(), wording),
                    last ? wording.calling().questions().matched(alternative.guard()) : List.of(),
                    needs(alternative, last, group, names),
                    wording.calling().of(alternative, step)));
        }
        List<Portion> portions =
                Portion.of(alternatives, alternative -> Bytecode.lazy(alternative), limits.methodBytes());
        String method = "make" + Names.capitalized(value);
        return new LazyStep(
                place.number(),
                step,
                place.field(),
                place.made(),
                place.there(),
                place.isThere(),
                nesting == Nesting.LOOP ? methods.claim(method) : "",
                ways,
                portions,
                IntStream.rangeClosed(2, portions.size())
                        .mapToObj(number -> methods.claim(method + number))
                        .toList(),
                !covers,
                throwing.of(value));
    }

    /** What a loop asked for is not known yet: what stands to the right of it in an "or" does not decide without. */
    private Expression asked(Guard guard, Wording wording) {
        Expression test = wording.asking().of(guard);
        return nesting == Nesting.LOOP && hasOr(guard.formula())
                ? new Expression.All(List.of(test, Expression.not(false, new Name(demand).call("isAsking"))))
                : test;
    }

    private static boolean hasOr(@Nullable Formula formula) {
        return formula instanceof Formula.Or
                || (formula instanceof Formula.And and
                        && and.operands().stream().anyMatch(LazyPlanner::hasOr));
    }

    /** @param last whether what the alternative matches was not asked before */
    private List<Need> needs(Alternative alternative, boolean last, int group, List<GroupName> names) {
        Stream<Argument> matched = last ? alternative.guard().matches().stream().map(Guard.Match::of) : Stream.of();
        return Stream.concat(matched, alternative.arguments().stream())
                .filter(Argument.Value.class::isInstance)
                .map(argument -> ((Argument.Value) argument).name())
                .distinct()
                .map(value -> need(place(value), group, names))
                .toList();
    }

    private Need need(Place taken, int group, List<GroupName> names) {
        if (nesting == Nesting.CALLS) {
            String value = taken.step().value();
            return new Need.Asked(
                    taken.step().type(), taken.step().mayBeAbsent(), identifiers.value(value), Expression.own(value));
        }
        return new Need.Kept(
                Expression.field(around(taken, group, names), taken.made()),
                owner(taken, group, names),
                taken.number());
    }

    private static Expression owner(Place taken, int group, List<GroupName> names) {
        Expression other = around(taken, group, names);
        return other == null ? Expression.self() : other;
    }

    /** The object with the values of another group; null for the same. */
    private static @Nullable Expression around(Place taken, int group, List<GroupName> names) {
        return taken.group() == group
                ? null
                : Expression.own(names.get(taken.group()).method());
    }

    private Place place(String value) {
        Place place = places.get(value);
        if (place == null) {
            throw new IllegalArgumentException("No value " + value);
        }
        return place;
    }
}
