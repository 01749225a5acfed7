package dev.leat.processor.way.lazy;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.Accessors;
import dev.leat.processor.way.Chain;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.ConditionFailure;
import dev.leat.processor.way.lazy.LazyPlan.Chunk;
import dev.leat.processor.way.lazy.LazyPlan.LazyAlternative;
import dev.leat.processor.way.lazy.LazyPlan.LazyStep;
import dev.leat.processor.way.lazy.LazyPlan.Made;
import dev.leat.processor.way.lazy.LazyPlan.Need;
import dev.leat.processor.way.lazy.LazyPlan.Nesting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes how the steps of a lazy class make their values. */
public record LazyStepWriter(Plan plan, LazyPlan lazy, Source source) {
    /** What an accessor does. */
    public void addAsking(LazyStep step) {
        source.open("if (" + lazy.demand() + ".lacks(" + step.made().isSet() + "))");
        if (lazy.nesting() == Nesting.LOOP) {
            source.line(lazy.demand() + ".make(this, " + step.number() + ");");
        } else {
            addMaking(step);
        }
        source.close();
        source.line("return " + step.field() + ";");
    }

    private void addMaking(LazyStep step) {
        addAsked(step.first());
        chain(step, 0, alternative -> addCall(step, alternative));
        String end = lazy.demand() + ".end();";
        if (step.made() instanceof Made.Flag flag) {
            source.line(flag.field() + " = " + end);
        } else {
            source.line(end).line(step.made().set() + ";");
        }
    }

    /** The methods that go on where the first attempt takes no alternative. */
    public void addMore(LazyStep step) {
        for (int attempt = 1; attempt < step.attempts().size(); attempt++) {
            String method = step.attempts().get(attempt).method();
            if (lazy.nesting() == Nesting.LOOP) {
                addAttempt(step, attempt);
            } else {
                source.gap().method("private ", "void", method, List.of(), step.thrown());
                chain(step, attempt, alternative -> addCall(step, alternative));
                source.close();
            }
        }
    }

    private void addCall(LazyStep step, LazyAlternative alternative) {
        addAsked(alternative.needs());
        Code.of(source).askFirst(alternative.taken());
        source.line(lazy.demand() + ".begin(" + step.number() + ");");
        source.open("try");
        source.line(step.field() + " = " + made(step, alternative) + ";");
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

    private void addAsked(List<Need> needs) {
        for (Need need : needs) {
            if (need instanceof Need.Asked asked) {
                source.line(type(asked) + " " + asked.local() + " = " + spelled(asked.accessor()) + ";");
            }
        }
    }

    private void addThere(LazyStep step) {
        if (!step.there().isEmpty()) {
            source.line(step.there() + " = true;");
        }
    }

    /** Each alternative in its branch; where none is taken, the next method goes on, or the value is absent. */
    private void chain(LazyStep step, int attempt, Consumer<LazyAlternative> body) {
        Chain chain = new Chain(source);
        for (LazyAlternative alternative : step.attempts().get(attempt).alternatives()) {
            chain.when(alternative.taken().test());
            body.accept(alternative);
            if (lazy.nesting() == Nesting.LOOP && !alternative.taken().test().isAlways()) {
                chain.when(lazy.demand() + ".isAsking()");
                source.line("return false;");
            }
        }
        if (attempt + 1 < step.attempts().size()) {
            chain.otherwise();
            String next = step.attempts().get(attempt + 1).method() + "();";
            source.line(lazy.nesting() == Nesting.LOOP ? "return " + next : next);
        } else if (step.step().mayBeUnmade()) {
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
    private String made(LazyStep step, LazyAlternative alternative) {
        return Accessors.kept(source, step.step(), spelled(alternative.taken().call()));
    }

    private String spelled(Expression expression) {
        return Code.of(source).spelled(expression);
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    /** A method that makes the value, or says what is needed first. */
    public void addAttempt(LazyStep step) {
        addAttempt(step, 0);
    }

    private void addAttempt(LazyStep step, int attempt) {
        String method = step.attempts().get(attempt).method();
        source.gap()
                .method("private ", "boolean", method, List.of(), step.step().thrown());
        chain(step, attempt, alternative -> {
            for (Need need : alternative.needs()) {
                if (need instanceof Need.Kept kept) {
                    source.open("if (" + spelled(Expression.not(false, kept.made())) + ")");
                    source.line(
                            "return " + lazy.demand() + ".need(" + spelled(kept.owner()) + ", " + kept.number() + ");");
                    source.close();
                }
            }
            Code.of(source).askFirst(alternative.taken());
            addMade(step, alternative);
        });
        source.line(step.made().set() + ";");
        source.line("return true;").close();
    }

    private void addMade(LazyStep step, LazyAlternative alternative) {
        String assignment = step.field() + " = " + made(step, alternative) + ";";
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
    public void addDispatch(Chunk chunk) {
        List<JavaType> thrown = chunk.steps().stream()
                .flatMap(step -> step.step().thrown().stream())
                .toList();
        source.gap().overriding();
        List<JavaType> declared = plan.graph().exceptions().declared(thrown);
        source.method("public ", "boolean", "make", List.of("int step"), declared);
        source.open("switch (step)");
        for (LazyStep step : chunk.steps()) {
            source.line("case " + step.number() + ":");
            source.continued("return " + step.attempts().get(0).method() + "();");
        }
        source.line("default:");
        source.continued("throw new " + source.names().of(IllegalArgumentException.class)
                + "(\"No step \" + step + \" here\");");
        source.close().close();
    }
}
