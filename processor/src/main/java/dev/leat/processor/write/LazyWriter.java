package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.LazyPlan;
import dev.leat.processor.plan.LazyPlan.Group;
import dev.leat.processor.plan.LazyPlan.LazyStep;
import dev.leat.processor.plan.LazyPlan.LazyWay;
import dev.leat.processor.plan.LazyPlan.Need;
import dev.leat.processor.plan.LazyPlan.Nesting;
import dev.leat.processor.plan.LazyPlan.PerRun;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes the class that makes values when they are asked for. */
record LazyWriter(Plan plan, LazyPlan lazy, ClassAnnotations annotations, Source source) {
    private static final ClassName FAILED = ClassName.get("dev.leat.runtime", "ConditionFailedException");
    private static final ClassName DEMAND = ClassName.get("dev.leat.runtime", "Demand");

    static Source write(Plan plan, LazyPlan lazy, ClassAnnotations annotations) {
        Source source = new Source(plan.graph().flow().packageName(), TypeNames.of(plan));
        new LazyWriter(plan, lazy, annotations, source).write();
        return source;
    }

    private void write() {
        source.javadoc(documentation());
        annotations.addTo(source, flow());
        String closeable = lazy.closes() ? " implements " + source.names().of(AutoCloseable.class) : "";
        source.open((flow().isPublic() ? "public " : "") + "final class " + name() + closeable);
        String demand = source.names().of(DEMAND);
        source.line("private final " + demand + " " + lazy.demand() + " = new " + demand + "(\"" + name() + "\");");
        parameters().forEach(parameter -> source.line("private final " + parameter + ";"));
        lazy.perRun().forEach(this::addFields);
        if (lazy.isSplit()) {
            lazy.groups().forEach(group -> source.line("private " + group.name() + " " + group.field() + ";"));
        } else {
            lazy.groups().get(0).steps().forEach(this::addFields);
        }
        addConstructor();
        lazy.groups().forEach(this::addAccessors);
        lazy.perRun().forEach(this::addOpening);
        if (lazy.closes()) {
            addClose();
        }
        if (lazy.isSplit()) {
            lazy.groups().forEach(this::addGetter);
            lazy.groups().forEach(this::addGroup);
        }
        source.close();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private String name() {
        return Poet.lazy(flow()).simpleName();
    }

    private List<String> documentation() {
        List<String> lines = new ArrayList<>(List.of(
                "The values of {@link " + flow().generatedName()
                        + "} for some inputs, each made when it is first needed and then kept.",
                "If a step fails, whoever needs it gets the same exception each time.",
                "",
                "<p>Confined to the thread that made it."));
        if (lazy.closes()) {
            lines.add("What is opened for the values is closed by {@link #close()}.");
        }
        return lines;
    }

    /** What the constructor is given. */
    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        if (!lazy.flow().isEmpty()) {
            parameters.add(flow().generatedName() + " " + lazy.flow());
        }
        plan.inputs().forEach(input -> parameters.add(source.names().of(input.type()) + " " + input.name()));
        return parameters;
    }

    /** Builders reach for what they replace. */
    private String visibility() {
        return plan.builder().isPresent() ? "" : "private ";
    }

    private void addFields(PerRun perRun) {
        source.line("private " + source.names().of(perRun.type()) + " " + perRun.field() + ";");
        source.line("private boolean " + perRun.opened() + ";");
    }

    private void addFields(LazyStep step) {
        source.line(visibility() + kept(step.step()) + " " + step.field() + ";");
        source.line(visibility() + "boolean " + step.made() + ";");
    }

    /** The type of what is kept. */
    private String kept(Step step) {
        String type = source.names().boxed(step.type());
        return step.mayBeAbsent() ? optional() + "<" + type + ">" : source.names().of(step.type());
    }

    private String optional() {
        return source.names().of(Optional.class);
    }

    private void addConstructor() {
        source.gap().open(name() + "(" + String.join(",\n", parameters()) + ")");
        if (!lazy.flow().isEmpty()) {
            source.line("this." + lazy.flow() + " = " + lazy.flow() + ";");
        }
        plan.inputs().forEach(input -> source.line("this." + input.name() + " = " + input.name() + ";"));
        source.close();
    }

    private void addAccessors(Group group) {
        for (LazyStep step : group.steps()) {
            source.gap().javadoc(OutputsWriter.origin(step.step()));
            addAnnotations(step.step());
            openAccessor("public ", step);
            if (lazy.isSplit()) {
                source.line("return " + group.method() + "()." + step.step().value() + "();");
            } else {
                addAsking(step);
            }
            source.close();
        }
    }

    private void addAnnotations(Step step) {
        if (step.mayBeAbsent()) {
            return;
        }
        Poet.methodAnnotations(step.nullable())
                .forEach(annotation -> source.line(source.names().of(annotation)));
    }

    private void openAccessor(String visibility, LazyStep lazyStep) {
        Step step = lazyStep.step();
        String type = step.mayBeAbsent() ? kept(step) : source.names().of(step.type(), step.nullable());
        source.open(visibility + type + " " + step.value() + "()"
                + thrown(lazyStep.thrown()));
    }

    private String thrown(List<JavaType> thrown) {
        return thrown.isEmpty()
                ? ""
                : thrown.stream().map(source.names()::of).collect(Collectors.joining(",\n", "\nthrows ", ""));
    }

    private void addAsking(LazyStep step) {
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
        chain(step, way -> {
            for (Need need : way.needs()) {
                if (need instanceof Need.Asked asked) {
                    source.line(type(asked) + " " + asked.local() + " = " + asked.accessor() + "();");
                }
            }
            addNotNull(way);
            source.line(lazy.demand() + ".begin(" + step.number() + ");");
            source.open("try");
            source.line(step.field() + " = " + made(step, way) + ";");
            source.next("catch (" + source.names().of(Throwable.class) + " " + lazy.failure() + ")");
            if (step.step().isCondition()) {
                source.line("throw " + lazy.demand() + ".failCondition(" + step.number() + ", \""
                        + step.step().value() + "\", " + lazy.failure() + ");");
            } else {
                source.line(lazy.demand() + ".fail(" + step.number() + ", " + lazy.failure() + ");");
                source.line("throw " + lazy.failure() + ";");
            }
            source.close();
        });
        source.line(step.made() + " = " + lazy.demand() + ".end();");
    }

    /** Each way in its branch; where none is taken, the value is absent. */
    private void chain(LazyStep step, Consumer<LazyWay> body) {
        boolean loop = lazy.nesting() == Nesting.LOOP;
        String opening = "if (";
        for (LazyWay way : step.ways()) {
            boolean otherwise = way.test().isEmpty();
            if (otherwise && opening.equals("if (")) {
                body.accept(way);
                return;
            }
            String test = otherwise ? "else" : opening + new Tests(source.names()).text(way.test()) + ")";
            if (opening.equals("if (")) {
                source.open(test);
            } else {
                source.next(test);
            }
            body.accept(way);
            opening = "else if (";
            if (loop && !otherwise) {
                source.next("else if (" + lazy.demand() + ".isAsking())").line("return false;");
            }
        }
        if (step.absent()) {
            source.next("else").line(step.field() + " = " + optional() + ".empty();");
        }
        source.close();
    }

    private void addNotNull(LazyWay way) {
        for (String matched : way.notNull()) {
            source.line(source.names().of(Objects.class) + ".requireNonNull(" + matched + ", \"" + matched + "\");");
        }
    }

    private String type(Need.Asked asked) {
        return asked.optional()
                ? optional() + "<" + source.names().boxed(asked.type()) + ">"
                : source.names().of(asked.type());
    }

    /** As it is kept. */
    private String made(LazyStep step, LazyWay way) {
        String call = new Code(source, "", chunk -> "").expression(way.call());
        if (!step.step().mayBeAbsent()) {
            return call;
        }
        return optional() + (step.step().type().isPrimitive() ? ".of(" : ".ofNullable(") + call + ")";
    }

    private void addOpening(PerRun perRun) {
        String get = perRun.provider() + ".get()";
        source.gap().open("private " + source.names().of(perRun.type()) + " " + perRun.method() + "()");
        source.open("if (!" + perRun.opened() + ")");
        source.line(perRun.field() + " = " + (perRun.closed() ? lazy.demand() + ".opened(" + get + ")" : get) + ";");
        source.line(perRun.opened() + " = true;").close();
        source.line("return " + perRun.field() + ";").close();
    }

    private void addClose() {
        source.gap()
                .javadoc("Closes what was opened for the values, the last first. None can be asked for afterwards.");
        source.line("@" + source.names().of(Override.class));
        source.open("public void close()" + thrown(lazy.thrownByClosing()));
        source.line(lazy.demand() + ".close();").close();
    }

    private void addGetter(Group group) {
        source.gap().open(visibility() + group.name() + " " + group.method() + "()");
        source.open("if (" + group.field() + " == null)");
        source.line(lazy.demand() + ".confine();");
        source.line(group.field() + " = new " + group.name() + "();").close();
        source.line("return " + group.field() + ";").close();
    }

    private void addGroup(Group group) {
        boolean loop = lazy.nesting() == Nesting.LOOP;
        source.gap().javadoc("A stretch of the steps, and the values they make.");
        source.open(visibility() + "final class " + group.name()
                + (loop ? " implements " + source.names().of(DEMAND) + ".Steps" : ""));
        group.steps().forEach(this::addFields);
        for (LazyStep step : group.steps()) {
            source.gap();
            openAccessor("", step);
            addAsking(step);
            source.close();
            if (loop) {
                addAttempt(step);
            }
        }
        if (loop) {
            addDispatch(group);
        }
        source.close();
    }

    /** A method that makes the value, or says what is needed first. */
    private void addAttempt(LazyStep step) {
        source.gap()
                .open("private boolean " + step.method() + "()"
                        + thrown(step.step().thrown()));
        chain(step, way -> {
            for (Need need : way.needs()) {
                if (need instanceof Need.Kept kept) {
                    source.open("if (!" + kept.made() + ")");
                    source.line("return " + lazy.demand() + ".need(" + kept.owner() + ", " + kept.number() + ");");
                    source.close();
                }
            }
            addNotNull(way);
            addMade(step, way);
        });
        source.line(step.made() + " = true;");
        source.line("return true;").close();
    }

    private void addMade(LazyStep step, LazyWay way) {
        String assignment = step.field() + " = " + made(step, way) + ";";
        if (!step.step().isCondition()) {
            source.line(assignment);
            return;
        }
        source.open("try").line(assignment);
        source.next("catch (" + source.names().of(Exception.class) + " " + lazy.failure() + ")");
        source.line("throw new " + source.names().of(FAILED) + "(\"" + step.step().value() + "\", " + lazy.failure()
                + ");");
        source.close();
    }

    private void addDispatch(Group group) {
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
}
