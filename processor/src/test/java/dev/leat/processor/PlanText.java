package dev.leat.processor;

import dev.leat.Way;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Names;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Alternative;
import dev.leat.processor.plan.Ancestors;
import dev.leat.processor.plan.Attempt;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.ConditionPlan;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Provider;
import dev.leat.processor.plan.Route;
import dev.leat.processor.plan.Statement;
import dev.leat.processor.plan.StreamedInputs;
import dev.leat.processor.way.lazy.LazyPlan;
import dev.leat.processor.way.lazy.LazyPlan.LazyAlternative;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.Need;
import dev.leat.processor.way.lazy.LazyPlanner;
import dev.leat.processor.way.sheet.SheetPlanText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is decided about a flow's code, as a text for people. It says nothing of how Java is spelled. */
final class PlanText {
    private final Groundwork ground;
    private final Plan plan;
    private final Spelling spelling = new Spelling(TypeNames.of("", Set.of(), List.of(), Stream.of()));
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    private PlanText(Groundwork ground) {
        this.ground = ground;
        this.plan = ground.plan();
    }

    static String of(Groundwork ground) {
        PlanText text = new PlanText(ground);
        text.add();
        return text.text.toString();
    }

    private void add() {
        line(plan.flow().generatedName() + ", made by " + word(plan.creation())
                + (plan.isReplaceable() ? ", values can be replaced" : ""));
        within("presence", () -> plan.graph().steps().forEach(this::addPresence));
        if (!plan.kept().isEmpty()) {
            within("kept", () -> plan.kept().forEach(this::addKept));
        }
        Looping looping = plan.graph().looping();
        if (!looping.loops().isEmpty()) {
            within("loops", () -> looping.loops().forEach(loop -> addLoop(loop, looping)));
        }
        addBody(plan.body());
        StreamedInputs.of(plan.graph())
                .ifPresent(streamed -> line("the same with streams for " + String.join(", ", streamed.inputs())
                        + (streamed.isOfObjects() ? "" : ", in a code of its own")));
        plan.conditions().all().forEach(this::addCondition);
        FlowGraph graph = ground.graph();
        graph.flow().ways().targets().forEach(target -> addTarget(target.value()));
        if (graph.state().isKept()) {
            addBody(ground.body(Route.open(graph, ground.identifiers()), false));
        }
        if (!graph.state().derived().isEmpty()) {
            addBody(ground.body(Route.current(graph, ground.identifiers()), false));
        }
        if (graph.flow().ways().ask(Way.LAZY)) {
            addLazy(new LazyPlanner(ground).plan());
        }
        if (graph.flow().ways().ask(Way.SHEET)) {
            SheetPlanText.of(ground).forEach(this::line);
        }
    }

    private void addTarget(String value) {
        String holder = "Run" + Names.capitalized(value);
        FlowGraph part = Ancestors.of(value, ground.graph());
        addBody(ground.target(value, part, "run" + Names.capitalized(value), holder, false));
    }

    private void addLazy(LazyPlan lazy) {
        within(
                "lazily by " + word(lazy.nesting()),
                () -> lazy.chunks()
                        .forEach(chunk -> within(
                                "values " + chunk.name(), () -> chunk.steps().forEach(this::addLazy))));
    }

    private void addLazy(LazyStep step) {
        String told = step.there().isEmpty() ? "" : ", told by " + step.there();
        within(step.field() + told + first(step) + thrown(step.thrown()), () -> {
            int number = 1;
            for (Attempt<LazyAlternative> attempt : step.attempts()) {
                addAlternatives(
                        number,
                        attempt.alternatives().stream()
                                .map(LazyAlternative::taken)
                                .toList());
                number += attempt.alternatives().size();
            }
        });
    }

    private static String first(LazyStep step) {
        return step.first().stream()
                .map(Need.Asked.class::cast)
                .map(need -> ", after " + need.local())
                .collect(Collectors.joining());
    }

    private void addPresence(Step step) {
        String marker = plan.conditions().markers().getOrDefault(step.value(), "");
        line(step.value() + ": " + word(step.presence()) + (marker.isEmpty() ? "" : ", told by " + marker)
                + thrown(step.thrown()));
    }

    private void addLoop(Loop loop, Looping looping) {
        line(looping.pulls().stream()
                .filter(pull -> pull.pass().loop().equals(loop))
                .findFirst()
                .map(pull -> loop.sequence() + ": as " + pull.taker() + " pulls")
                .orElse(loop.sequence() + ": before what it makes is taken"));
    }

    private void addKept(KeptValue kept) {
        line(kept.name() + ": " + word(kept.next()) + ", before it " + kept.previous());
    }

    private void addBody(Body body) {
        String parameters = body.signature().parameters().stream()
                .map(InputParameter::name)
                .collect(Collectors.joining(", ", "(", ")"));
        within(
                body.signature().method() + parameters + " in " + word(body.shape())
                        + thrown(body.signature().thrown()),
                () -> body.run().forEach(this::add));
        body.apart()
                .ifPresent(apart -> apart.all()
                        .forEach(part -> within(
                                "part " + part.method(), () -> part.statements().forEach(this::add))));
        body.stages()
                .forEach(stage ->
                        within("stage " + stage.name(), () -> stage.runs().forEach(this::add)));
        body.chunks()
                .forEach(chunk -> within(
                        "chunk " + chunk.name() + ", at most " + chunk.bytes() + " bytes",
                        () -> chunk.statements().forEach(this::add)));
    }

    private void addCondition(ConditionPlan condition) {
        String takes = condition.taken().stream()
                .map(taken -> taken.parameter().name())
                .collect(Collectors.joining(", ", "(", ")"));
        within(
                "condition " + condition.name() + takes + (condition.mayBeAbsent() ? ", may be absent" : ""),
                () -> condition.attempts().forEach(this::addAttempt));
    }

    private void addAttempt(Attempt<Alternative> attempt) {
        within(attempt.method(), () -> addAlternatives(1, attempt.alternatives()));
    }

    private void add(Statement statement) {
        if (statement instanceof Statement.Declare declare) {
            line(declare.local() + " = " + of(declare.value()));
        } else if (statement instanceof Statement.Assign assign) {
            line(of(assign.target()) + " = " + of(assign.value()));
        } else if (statement instanceof Statement.Choose choose) {
            within(chosen(choose), () -> {
                addAlternatives(choose.first(), choose.alternatives());
                if (choose.absent() != Statement.Absent.NEVER) {
                    line("none: " + word(choose.absent()));
                }
            });
        } else if (statement instanceof Statement.OfCondition condition) {
            within("condition " + condition.name(), () -> add(condition.making()));
        } else if (statement instanceof Statement.Do does) {
            line("ask " + of(does.expression()));
        } else if (statement instanceof Statement.When when) {
            within("if " + of(when.test()), () -> when.then().forEach(this::add));
        } else if (statement instanceof Statement.Perform perform) {
            within("do", () -> addAlternatives(1, perform.alternatives()));
        } else if (statement instanceof Statement.ForEach loop) {
            within(
                    "each " + loop.element() + " of " + of(loop.of()),
                    () -> loop.body().forEach(this::add));
        } else if (statement instanceof Statement.Closing closing) {
            within("close at the end", () -> {
                closing.opened().forEach(opened -> line("open " + opened.local() + " = " + of(opened.value())));
                closing.body().forEach(this::add);
            });
        } else if (statement instanceof Statement.Pull pull) {
            within("pull from " + pull.method() + ", close at the end", () -> {
                pull.begin().forEach(this::add);
                pull.made().forEach(this::add);
            });
        } else if (statement instanceof Statement.Element element) {
            within(
                    "or tell that " + of(element.step()) + " failed",
                    () -> element.body().forEach(this::add));
        } else if (statement instanceof Statement.RunChunk run) {
            line((run.chunk().hasObject() ? of(run.target()) + " = " : "") + "run "
                    + run.chunk().name() + " with " + of(run.arguments()));
        } else if (statement instanceof Statement.RunStage run) {
            line("run " + run.stage().name());
        } else if (statement instanceof Statement.Using using) {
            within(
                    "open " + using.local() + from(using.provider()) + ", close at the end",
                    () -> using.body().forEach(this::add));
        } else if (statement instanceof Statement.UsingAll using) {
            within("close at the end what is opened", () -> using.body().forEach(this::add));
        } else if (statement instanceof Statement.Open open) {
            line("open " + open.local() + from(open.provider()));
        } else if (statement instanceof Statement.OpenOnDemand open) {
            line("open " + open.local() + from(open.provider()) + " when it is first needed");
        } else if (statement instanceof Statement.CreateConditions create) {
            line("conditions, given " + of(create.inputs()));
        } else if (statement instanceof Statement.Create create) {
            line("create " + create.local());
        } else if (statement instanceof Statement.ReturnNew end) {
            line("give out " + of(end.arguments()));
        } else if (statement instanceof Statement.ReturnValue end) {
            line("give out " + of(end.value()));
        } else if (statement instanceof Statement.ReturnFilled end) {
            line("give out " + end.local() + " to all threads");
        }
    }

    private String chosen(Statement.Choose choose) {
        Expression marker = choose.marker();
        Statement.Earlier earlier = choose.earlier();
        return of(choose.target())
                + (marker == null ? "" : ", told by " + of(marker))
                + (earlier == null ? "" : ", if not yet in " + of(earlier.value()));
    }

    private void addAlternatives(int first, List<Alternative> alternatives) {
        int number = first;
        for (Alternative each : alternatives) {
            String asked = each.test().isAlways() ? number == 1 ? "always" : "else" : "if " + of(each.test());
            String notNull = each.notNull().isEmpty()
                    ? ""
                    : ", " + String.join(", ", each.notNull().keySet()) + " not null";
            String before = each.asked().isEmpty() ? "" : ", after " + of(each.asked());
            line(number++ + " " + asked + notNull + before + ": " + of(each.call()));
        }
    }

    private String from(Provider provider) {
        return " from " + of(provider.of());
    }

    private String of(List<Expression> expressions) {
        return expressions.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Expression expression) {
        return spelling.of(expression).replace('\n', ' ');
    }

    private static String thrown(List<JavaType> thrown) {
        return thrown.isEmpty()
                ? ""
                : thrown.stream().map(JavaType::shortName).collect(Collectors.joining(", ", ", throws ", ""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void within(String head, Runnable lines) {
        line(head);
        indent += "  ";
        lines.run();
        indent = indent.substring(2);
    }

    private void line(String line) {
        text.append(indent).append(line).append('\n');
    }
}
