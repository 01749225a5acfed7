package dev.leat.processor.way.lazy;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.Chain;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.ConditionFailure;
import dev.leat.processor.way.lazy.LazyPlan.Group;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.LazyWay;
import dev.leat.processor.way.lazy.LazyPlan.Need;
import dev.leat.processor.way.lazy.LazyPlan.Nesting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes how the steps of a lazy class make their values. */
public record LazyStepWriter(Plan plan, LazyPlan lazy, Source source) {
    /** What an accessor does. */
    public void addAsking(LazyStep step) {
        source.open("if (" + lazy.demand() + ".lacks(" + step.made() + "))");
        if (lazy.nesting() == Nesting.LOOP) {
            source.line(lazy.demand() + ".make(this, " + step.number() + ");");
        } else {
            addMaking(step);
        }
        source.close();
        source.line("return " + step.field() + ";");
    }

    private void addMaking(LazyStep step) {
        chain(step, 0, way -> addCall(step, way));
        source.line(step.made() + " = " + lazy.demand() + ".end();");
    }

    /** The methods that go on where no way of the first portion is taken. */
    public void addMore(LazyStep step) {
        for (int portion = 1; portion < step.portions().size(); portion++) {
            String method = step.more().get(portion - 1);
            if (lazy.nesting() == Nesting.LOOP) {
                addAttempt(step, method, portion);
            } else {
                source.gap().open("private void " + method + "()" + thrown(step.thrown()));
                chain(step, portion, way -> addCall(step, way));
                source.close();
            }
        }
    }

    private void addCall(LazyStep step, LazyWay way) {
        for (Need need : way.needs()) {
            if (need instanceof Need.Asked asked) {
                source.line(type(asked) + " " + asked.local() + " = " + spelled(asked.accessor()) + ";");
            }
        }
        Code.of(source).requireNonNull(way.notNull());
        source.line(lazy.demand() + ".begin(" + step.number() + ");");
        source.open("try");
        source.line(step.field() + " = " + made(step, way) + ";");
        addThere(step);
        source.next("catch (" + source.names().of(Throwable.class) + " " + lazy.failure() + ")");
        if (step.step().isCondition()) {
            String fail = ConditionFailure.kept(step.step().mayQuoteSecrets());
            source.line("throw " + lazy.demand() + "." + fail + "(" + step.number() + ", \""
                    + step.step().value() + "\", " + lazy.failure() + ");");
        } else {
            source.line(lazy.demand() + ".fail(" + step.number() + ", " + lazy.failure() + ");");
            source.line("throw " + lazy.failure() + ";");
        }
        source.close();
    }

    private void addThere(LazyStep step) {
        if (!step.there().isEmpty()) {
            source.line(step.there() + " = true;");
        }
    }

    /** Each alternative in its branch; where none is taken, the next method goes on, or the value is absent. */
    private void chain(LazyStep step, int portion, Consumer<LazyWay> body) {
        Chain chain = new Chain(source);
        for (LazyWay way : step.portions().get(portion).of(step.ways())) {
            chain.when(way.test());
            body.accept(way);
            if (lazy.nesting() == Nesting.LOOP && !way.test().isAlways()) {
                chain.when(lazy.demand() + ".isAsking()");
                source.line("return false;");
            }
        }
        if (portion + 1 < step.portions().size()) {
            chain.otherwise();
            String next = step.more().get(portion) + "();";
            source.line(lazy.nesting() == Nesting.LOOP ? "return " + next : next);
        } else if (step.absent()) {
            chain.otherwise();
            source.line(step.field() + " = " + optional() + ".empty();");
        }
        chain.end();
    }

    private String type(Need.Asked asked) {
        return asked.optional()
                ? optional() + "<" + source.names().boxed(asked.type()) + ">"
                : source.names().of(asked.type());
    }

    /** As it is kept. */
    private String made(LazyStep step, LazyWay way) {
        String call = spelled(way.call());
        if (!step.step().mayBeAbsent()) {
            return call;
        }
        return optional() + (step.step().type().isPrimitive() ? ".of(" : ".ofNullable(") + call + ")";
    }

    /** The type of what is kept. */
    public String kept(Step step) {
        String type = source.names().boxed(step.type());
        return step.mayBeAbsent()
                ? optional() + "<" + type + ">"
                : source.names().of(step.type());
    }

    private String spelled(Expression expression) {
        return Code.of(source).spelled(expression);
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    /** A method that makes the value, or says what is needed first. */
    public void addAttempt(LazyStep step) {
        addAttempt(step, step.method(), 0);
    }

    private void addAttempt(LazyStep step, String method, int portion) {
        source.gap()
                .open("private boolean " + method + "()" + thrown(step.step().thrown()));
        chain(step, portion, way -> {
            for (Need need : way.needs()) {
                if (need instanceof Need.Kept kept) {
                    source.open("if (" + spelled(Expression.not(false, kept.made())) + ")");
                    source.line(
                            "return " + lazy.demand() + ".need(" + spelled(kept.owner()) + ", " + kept.number() + ");");
                    source.close();
                }
            }
            Code.of(source).requireNonNull(way.notNull());
            addMade(step, way);
        });
        source.line(step.made() + " = true;");
        source.line("return true;").close();
    }

    private void addMade(LazyStep step, LazyWay way) {
        String assignment = step.field() + " = " + made(step, way) + ";";
        if (!step.step().isCondition()) {
            source.line(assignment);
            addThere(step);
            return;
        }
        source.open("try").line(assignment);
        source.next("catch (" + source.names().of(Exception.class) + " " + lazy.failure() + ")");
        source.line("throw "
                + new ConditionFailure(source)
                        .made(step.step().value(), step.step().mayQuoteSecrets(), lazy.failure())
                + ";");
        source.close();
    }

    /** The method by which the loop in {@code Demand} reaches the others. */
    public void addDispatch(Group group) {
        List<JavaType> thrown = group.steps().stream()
                .flatMap(step -> step.step().thrown().stream())
                .toList();
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public boolean make(int step)"
                + thrown(plan.graph().exceptions().declared(thrown)));
        source.open("switch (step)");
        for (LazyStep step : group.steps()) {
            source.line("case " + step.number() + ":");
            source.continued("return " + step.method() + "();");
        }
        source.line("default:");
        source.continued("throw new " + source.names().of(IllegalArgumentException.class)
                + "(\"No step \" + step + \" here\");");
        source.close().close();
    }

    public String thrown(List<JavaType> thrown) {
        return thrown.isEmpty()
                ? ""
                : thrown.stream().map(source.names()::of).collect(Collectors.joining(",\n", "\nthrows ", ""));
    }
}
