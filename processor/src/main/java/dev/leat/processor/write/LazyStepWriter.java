package dev.leat.processor.write;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.plan.LazyPlan;
import dev.leat.processor.plan.LazyPlan.Group;
import dev.leat.processor.plan.LazyPlan.LazyStep;
import dev.leat.processor.plan.LazyPlan.Need;
import dev.leat.processor.plan.LazyPlan.Nesting;
import dev.leat.processor.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how the steps of a lazy class make their values. */
record LazyStepWriter(Plan plan, LazyPlan lazy, Source source) {
    /** What an accessor does. */
    void addAsking(LazyStep step) {
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
        for (Need need : step.making().needs()) {
            if (need instanceof Need.Asked asked) {
                source.line(source.names().of(asked.type()) + " " + asked.local() + " = " + asked.accessor() + "();");
            }
        }
        source.line(lazy.demand() + ".begin(" + step.number() + ");");
        source.open("try");
        source.line(step.field() + " = " + call(step) + ";");
        source.next("catch (" + source.names().of(Throwable.class) + " " + lazy.failure() + ")");
        source.line(lazy.demand() + ".fail(" + step.number() + ", " + lazy.failure() + ");");
        source.line("throw " + lazy.failure() + ";");
        source.close();
        source.line(step.made() + " = " + lazy.demand() + ".end();");
    }

    private String call(LazyStep step) {
        return new Code(source, "", chunk -> "").expression(step.making().call());
    }

    /** A method that makes the value, or says what is needed first. */
    void addAttempt(LazyStep step) {
        source.gap()
                .open("private boolean " + step.method() + "()"
                        + thrown(step.step().thrown()));
        for (Need need : step.making().needs()) {
            if (need instanceof Need.Kept kept) {
                source.open("if (!" + kept.made() + ")");
                source.line("return " + lazy.demand() + ".need(" + kept.owner() + ", " + kept.number() + ");");
                source.close();
            }
        }
        source.line(step.field() + " = " + call(step) + ";");
        source.line(step.made() + " = true;");
        source.line("return true;").close();
    }

    /** The method by which the loop in {@code Demand} reaches the others. */
    void addDispatch(Group group) {
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

    String thrown(List<JavaType> thrown) {
        return thrown.isEmpty()
                ? ""
                : thrown.stream().map(source.names()::of).collect(Collectors.joining(",\n", "\nthrows ", ""));
    }
}
