package dev.leat.processor.plan;

import dev.leat.model.Taking;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Expression.Name;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Make;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.LoopSteps.LoopStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the methods that make loops.
 *
 * @param self the flow, in the class of an object that stands for a loop; null in the flow's own methods
 * @param isReplaceable whether each step first looks for a test's replacement
 */
record LoopStepPlanner(
        LoopSteps loops, Limits limits, @Nullable Expression self, boolean isReplaceable) {
    private static final ClassName OPTIONAL = ClassName.of(Optional.class);

    /** What knows the variables in which something is kept for later loops. */
    static Carrier carrier(LoopSteps loops) {
        Terms terms = new LoopStepPlanner(loops, Limits.HOTSPOT, null, false).terms(List.of(), Name::new);
        return new Carrier(loops.identifiers(), terms, new Expressions(terms));
    }

    LoopMethod method(LoopStep loop) {
        return new LoopMethod(body(loop), components(loop));
    }

    private Body body(LoopStep loop) {
        List<Statement> run = statements(loop);
        Optional<Body.Parts> apart = Optional.empty();
        if (self == null && StatementBytes.of(run) > limits.methodBytes()) {
            Name flow = new Name(identifiers().own().flow());
            Apart taken = new Apart(limits.methodBytes());
            run = taken.of(new LoopStepPlanner(loops, limits, flow, isReplaceable).statements(loop));
            String type = (isReplaceable ? "Replaced" : "") + loop.type().form().spelled(ClassName::simpleName) + "Run";
            apart = Optional.of(new Body.Parts(type, flow.name(), false, taken.fields(), taken.parts()));
        }
        return new Body(
                signature(loop),
                Optional.empty(),
                Body.Shape.FIELDS,
                run,
                List.of(),
                List.of(),
                asksConditions(loop),
                apart,
                closed(loop).stream()
                        .map(input -> identifiers().input(input.value()))
                        .toList());
    }

    /** The inputs that it reads, of which nothing is left for any other. */
    private List<Loop.Opened> closed(LoopStep loop) {
        return loops.graph().looping().closed().stream()
                .filter(input -> loop.taken().contains(new Argument.Input(input.value())))
                .toList();
    }

    private Body.Signature signature(LoopStep loop) {
        return new Body.Signature(loop.name(), simpleName(loop), parameters(loop), thrown(loop), false);
    }

    private static String simpleName(LoopStep loop) {
        return loop.type().form().spelled(ClassName::simpleName);
    }

    private Identifiers identifiers() {
        return loops.identifiers();
    }

    /** The components of the record of what it hands over. */
    private List<InputParameter> components(LoopStep loop) {
        List<InputParameter> components = new ArrayList<>();
        loop.results().forEach(result -> components.add(new InputParameter(loops.name(result), type(result))));
        loop.kept().forEach(kept -> components.add(new InputParameter(kept.name(), kept.type())));
        return components;
    }

    /** The type that a result has as a value of the run: there is always one, if only an empty {@code Optional}. */
    static JavaType type(Result result) {
        JavaType type = result.step().type();
        if (result.gathering() == Gathering.STREAM && type.form() instanceof TypeForm.OfClass stream) {
            return Growing.list(JavaType.of(stream.arguments().get(0), null));
        }
        return result.step().mayBeAbsent() ? optional(type) : type;
    }

    private static JavaType optional(JavaType content) {
        return JavaType.of(new TypeForm.OfClass(OPTIONAL, content.form().boxed()), null);
    }

    private List<InputParameter> parameters(LoopStep loop) {
        List<InputParameter> parameters = new ArrayList<>();
        loop.before().forEach(before -> parameters.add(new InputParameter(before.name(), before.type())));
        loop.taken().forEach(taken -> parameters.add(parameter(taken)));
        loop.conditions().forEach(condition -> parameters.add(supplier(condition)));
        return parameters;
    }

    private InputParameter parameter(Argument taken) {
        if (taken instanceof Argument.Value value) {
            Step step = Objects.requireNonNull(loops.presences().step(value.name()));
            JavaType own = step.mayBeAbsent() ? optional(step.type()) : step.type();
            JavaType type =
                    loops.result(value.name()).map(LoopStepPlanner::type).orElse(own);
            return new InputParameter(identifiers().value(value.name()), type);
        }
        if (taken instanceof Argument.Input input) {
            return new InputParameter(
                    identifiers().input(input.name()), identifiers().inputType(input.name()));
        }
        Field.OfDependency field = identifiers().dependency(((Argument.Dependency) taken).key());
        return new InputParameter(field.builderName(), field.type());
    }

    private InputParameter supplier(String condition) {
        TypeForm type = mayBeAbsent(condition)
                ? new TypeForm.OfClass(
                        ClassName.of(Supplier.class), optional(JavaType.BOOLEAN).form())
                : new TypeForm.OfClass(ClassName.of(BooleanSupplier.class));
        return new InputParameter(identifiers().value(condition), JavaType.of(type, null));
    }

    private boolean mayBeAbsent(String value) {
        Step step = loops.presences().step(value);
        return step != null && step.mayBeAbsent();
    }

    private List<Statement> statements(LoopStep loop) {
        List<Statement> statements = new ArrayList<>();
        for (LoopStep before : loop.before()) {
            before.kept()
                    .forEach(kept -> statements.add(new Statement.Declare(
                            kept.type(), kept.name(), new Name(before.name()).call(kept.name()))));
        }
        if (asksConditions(loop)) {
            statements.add(new Statement.CreateConditions(
                    identifiers().own().conditions(),
                    ConditionPlanner.inputs(loops.graph()).stream()
                            .<Expression>map(input -> new Expression.Literal("false"))
                            .toList(),
                    Map.of()));
        }
        Route route = route(loop);
        Terms terms = terms(loop.results(), route::perRun);
        Expressions expressions = new Expressions(terms, isReplaceable ? identifiers()::value : null);
        LoopPlanner planner = new LoopPlanner(
                loops.graph().looping(),
                identifiers(),
                terms,
                new StepPlanner(expressions, identifiers()),
                step -> List.of(),
                pass -> Opener.ofElement(
                        identifiers(), route, self, loops.graph().looping(), pass));
        loop.turns().forEach(turn -> statements.addAll(planner.of(turn)));
        List<Expression> handedOver = new ArrayList<>();
        loop.results().forEach(result -> handedOver.add(handedOver(result, terms)));
        loop.kept().forEach(kept -> handedOver.add(new Name(kept.name())));
        statements.add(new Statement.ReturnNew(simpleName(loop), handedOver));
        return statements;
    }

    private static Expression handedOver(Result result, Terms terms) {
        if (result.gathering() == Gathering.STREAM) {
            return terms.values().of(result.step().value());
        }
        Taking taking = result.step().mayBeAbsent() ? Taking.OPTIONAL : Taking.PLAIN;
        return terms.values().operand(new Argument.Value(result.step().value(), taking, null));
    }

    private boolean asksConditions(LoopStep loop) {
        return loop.pass()
                .steps()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.value()), step.arguments().stream().map(Argument::name)))
                .anyMatch(identifiers().loops().conditions().remembered()::contains);
    }

    private Route route(LoopStep loop) {
        Route route = Route.loop(signature(loop), loops.graph(), identifiers());
        return isReplaceable ? route.replaceableLoop(identifiers()) : route;
    }

    /**
     * What is taken as it is in the method of a loop.
     *
     * @param handedOver the results that it makes itself
     * @param object how an object of a run or an element is taken, by its name
     */
    private Terms terms(List<Result> handedOver, Function<String, Expression> object) {
        Presences presences = loops.presences();
        Terms own = Terms.ofRun(
                identifiers(),
                presences,
                self,
                value -> inVariables(value, handedOver),
                object,
                isReplaceable
                        ? condition -> new Expression.Member(
                                Expression.field(self, identifiers().own().replaced()),
                                identifiers().value(condition))
                        : null);
        Values given = new OptionalValues(presences, this::given, this::given);
        return new Terms(
                identifiers(),
                presences,
                self,
                new GivenValues(given, own.values(), value -> isGiven(value, handedOver)),
                own.input(),
                own.perRun());
    }

    /** As conditions take it: null, or a marker beside it, says that it is absent. */
    private Expression inVariables(String variable, List<Result> handedOver) {
        String value = loops.marked(variable).orElse(variable);
        Step step = loops.presences().step(value);
        Name name = new Name(identifiers().value(value));
        if (step == null || step.isCondition() || !isGiven(value, handedOver)) {
            return new Name(identifiers().value(variable));
        }
        Expression isThere = name.call("isPresent");
        Expression one = new Expression.Literal("1");
        if (!value.equals(variable)) {
            return new Expression.Cast(
                    step.alternativeNumber(),
                    step.mayBeAbsent() ? new Expression.Choice(isThere, one, new Expression.Literal("0")) : one);
        }
        if (!step.mayBeAbsent()) {
            return name;
        }
        return step.type().isPrimitive()
                ? new Expression.Choice(isThere, name.call("get"), Opening.nothing(step.type()))
                : name.call("orElse", Expression.nothing());
    }

    private Expression given(String value) {
        Name name = new Name(identifiers().value(value));
        if (!loops.presences().isCondition(value)) {
            boolean isStream = loops.result(value)
                    .filter(result -> result.gathering() == Gathering.STREAM)
                    .isPresent();
            return isStream ? name.call("stream") : name;
        }
        return name.call(mayBeAbsent(value) ? "get" : "getAsBoolean");
    }

    /** What is made in the run, but for what a loop is made of that can be read once. */
    private boolean isGiven(String value, List<Result> handedOver) {
        Step step = loops.presences().step(value);
        Looping looping = loops.graph().looping();
        return step != null
                && looping.scope(value).isEmpty()
                && !looping.isConsumed(value)
                && loops.result(value)
                        .filter(result -> handedOver.contains(result))
                        .isEmpty();
    }

    private List<JavaType> thrown(LoopStep loop) {
        FlowGraph graph = loops.graph();
        Looping looping = graph.looping();
        List<String> inside = loop.pass().steps().map(Step::value).toList();
        List<Step> before = loop.turns().stream()
                .filter(Make.class::isInstance)
                .flatMap(Turn::steps)
                .toList();
        List<Step> opened = loop.pass().loop().opened().stream()
                .map(each -> Objects.requireNonNull(loops.presences().step(each.value())))
                .toList();
        List<Step> steps = new ArrayList<>(before);
        steps.addAll(opened);
        return new FlowGraph(
                        graph.flow(),
                        List.of(),
                        List.of(),
                        steps,
                        new Looping(
                                looping.loops().stream()
                                        .filter(each -> each.equals(loop.pass().loop())
                                                || looping.encloses(
                                                        loop.pass().loop().sequence(), each.sequence()))
                                        .toList(),
                                loop.turns(),
                                looping.folds().stream()
                                        .filter(fold ->
                                                inside.contains(fold.value().name()))
                                        .toList(),
                                List.of(),
                                looping.scopes(),
                                List.of(),
                                closed(loop)),
                        FlowState.NONE,
                        Optional.empty(),
                        graph.exceptions())
                .thrown();
    }
}
