package dev.leat.processor.way.benchmark;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Expression;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.Benchmarks.Given;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Signature;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.benchmark.BenchmarkPlan.Prepared;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TakenResult;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TakenValue;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TimedStep;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Writes the JMH benchmarks of a flow. They are public, as JMH demands. */
record BenchmarkWriter(Plan plan, BenchmarkPlan benchmarks, ClassAnnotations annotations, Source source) {
    /**
     * A heap that is there and touched before anything is measured: else whoever touches a page first pays for it. As
     * leat-jmh has it; an option that comes later, such as a smaller {@code -Xmx}, wins.
     */
    private static final String HEAP =
            "\"-Xmx2g\", \"-XX:InitialRAMPercentage=50\", \"-XX:MaxHeapFreeRatio=100\", \"-XX:+AlwaysPreTouch\"";

    void writeRuns() {
        String beside = benchmarks.byHand().isPresent() ? ", and the same calls written by hand" : "";
        open("", "Times the ways of running {@link " + name(plan.flow().type()) + "}" + beside + ".");
        openMethod("Setup", "void", "prepare", List.of(JavaType.EXCEPTION));
        addSetUp();
        source.close();
        openMethod("Benchmark", object(), "run", plan.graph().thrown());
        source.line("return " + run() + ";").close();
        benchmarks.byHand().ifPresent(this::addByHand);
        source.close();
    }

    void writeSteps() {
        open(
                BenchmarkWay.STEPS,
                "Times each processor of {@link " + name(plan.flow().type()) + "} by itself.");
        for (TakenValue value : benchmarks.values()) {
            source.line("private " + taken(value) + " " + value.field() + ";");
        }
        benchmarks.results().forEach(result -> addField(result.type(), result.field()));
        benchmarks.prepared().forEach(each -> addField(each.type(), each.field()));
        for (Field.OfDependency each : benchmarks.perRun()) {
            addField(each.type(), each.builderName());
        }
        openMethod("Setup", "void", benchmarks.prepare(), List.of(JavaType.EXCEPTION));
        addSetUp();
        addRunForSteps();
        addLoops();
        source.close();
        benchmarks.results().forEach(this::addMaking);
        addClosing();
        for (TimedStep step : benchmarks.steps()) {
            String returned = step.type().isPrimitive() ? name(step.type()) : object();
            openMethod("Benchmark", returned, step.value(), step.thrown());
            source.line("return " + Code.of(source).spelled(step.expression()) + ";")
                    .close();
        }
        source.close();
    }

    private String name(JavaType type) {
        return source.names().of(type);
    }

    private String jmh(String annotation) {
        return source.names().of(new ClassName("org.openjdk.jmh.annotations", annotation));
    }

    private String object() {
        return source.names().of(Object.class);
    }

    private Code code() {
        return Code.of(source);
    }

    private void open(String kind, String documentation) {
        source.javadoc(documentation);
        annotations.addTo(source, plan.flow());
        source.above("@" + jmh("State") + "(" + jmh("Scope") + ".Benchmark)");
        source.above("@" + jmh("BenchmarkMode") + "(" + jmh("Mode") + ".AverageTime)");
        source.above("@" + jmh("OutputTimeUnit") + "(" + source.names().of(TimeUnit.class) + ".NANOSECONDS)");
        source.above("@" + jmh("Fork") + "(jvmArgsPrepend = {" + HEAP + "})");
        source.type("public class " + plan.beside(kind + BenchmarkWay.SUFFIX).simpleName());
        if (!plan.inputs().isEmpty()) {
            String names =
                    cases().stream().map(each -> '"' + each.name() + '"').collect(Collectors.joining(",\n", "{", "}"));
            source.javadoc("What the flow runs on.");
            source.above("@" + jmh("Param") + "(" + names + ")");
            source.line("public " + source.names().of(String.class) + " " + benchmarks.sample() + ";")
                    .gap();
        }
        source.line("private " + plan.flow().generatedName() + " " + benchmarks.flow() + ";");
        plan.body().signature().parameters().forEach(parameter -> addField(parameter.type(), parameter.name()));
    }

    private List<Benchmarks.Case> cases() {
        return benchmarks.benchmarks().cases();
    }

    private void addField(JavaType type, String name) {
        source.line("private " + name(type) + " " + name + ";");
    }

    private String taken(TakenValue value) {
        return value.mayBeAbsent() ? source.names().boxed(value.type()) : name(value.type());
    }

    private void addSetUp() {
        source.line("this." + benchmarks.flow() + " = " + creation() + ";");
        if (!plan.kept().isEmpty()) {
            addInitials();
        }
        if (plan.inputs().isEmpty()) {
            return;
        }
        source.open("switch (this." + benchmarks.sample() + ")");
        for (Benchmarks.Case each : cases()) {
            source.open("case \"" + each.name() + "\" ->");
            addInputs(each);
            source.close();
        }
        source.line("default -> throw new " + source.names().of(IllegalArgumentException.class)
                + "(\"No sample \" + this." + benchmarks.sample() + ");");
        source.close();
    }

    /** Each run starts from the initial values, so that all do the same. */
    private void addInitials() {
        String saved = benchmarks.saved();
        source.line(source.names().of(ClassNames.state(plan.flow())) + " " + saved + " = " + benchmarks.flow()
                + ".open().state();");
        for (KeptValue kept : plan.kept()) {
            source.line("this." + kept.previous() + " = " + saved + "." + kept.name() + "();");
        }
    }

    private void addInputs(Benchmarks.Case each) {
        each.inputs().stream()
                .filter(given -> !given.component().isEmpty())
                .findFirst()
                .map(Given::sample)
                .ifPresent(row -> source.line(name(row.type()) + " " + benchmarks.row() + " = " + call(row) + ";"));
        for (int i = 0; i < each.inputs().size(); i++) {
            Given given = each.inputs().get(i);
            String value = given.component().isEmpty()
                    ? call(given.sample())
                    : benchmarks.row() + "." + given.component() + "()";
            source.line("this." + plan.inputs().get(i).name() + " = " + value + ";");
        }
    }

    private String call(SampleDeclaration sample) {
        return name(sample.owner()) + "." + sample.method() + "()";
    }

    private String creation() {
        if (!benchmarks.benchmarks().constructs() && plan.creation() != Creation.NONE) {
            return plan.flow().generatedName() + ".create()";
        }
        return "new " + plan.flow().generatedName() + "("
                + plan.fields().stream().map(this::injected).collect(Collectors.joining(",\n")) + ")";
    }

    private String injected(Field field) {
        if (field instanceof Field.OfDependency dependency) {
            SampleDeclaration sample = Objects.requireNonNull(benchmarks
                    .benchmarks()
                    .dependencies()
                    .get(dependency.dependency().key()));
            return dependency.isProvider() ? name(sample.owner()) + "::" + sample.method() : call(sample);
        }
        SampleDeclaration sample = benchmarks.benchmarks().instances().get(field.type());
        return sample == null ? "new " + name(field.type()) + "()" : call(sample);
    }

    private String run() {
        Signature signature = plan.body().signature();
        return benchmarks.flow() + "." + signature.method()
                + signature.parameters().stream()
                        .map(InputParameter::name)
                        .collect(Collectors.joining(",\n", "(", ")"));
    }

    private void openMethod(String annotation, String returned, String method, List<JavaType> thrown) {
        source.gap().above("@" + jmh(annotation));
        source.method("public ", returned, method, List.of(), thrown);
    }

    private void addByHand(Body body) {
        openMethod("Benchmark", object(), "byHand", plan.graph().thrown());
        code().add(body.run());
        source.close();
        List<String> components = plan.graph().shown().stream()
                .map(step -> name(step.type()) + " " + step.value())
                .toList();
        source.gap().record("private ", "Outputs", components).close();
    }

    private void addRunForSteps() {
        if (!benchmarks.values().isEmpty()) {
            source.line(plan.flow().generatedName() + ".Outputs " + benchmarks.outputs() + " = " + run() + ";");
        }
        for (TakenValue value : benchmarks.values()) {
            source.line("this." + value.field() + " = " + benchmarks.outputs() + "." + value.name() + "()"
                    + (value.mayBeAbsent() ? ".orElse(null)" : "") + ";");
        }
        for (Field.OfDependency each : benchmarks.perRun()) {
            String get = Code.get(each.provider(new Expression.Name(benchmarks.flow())), source);
            source.line("this." + each.builderName() + " = " + get + ";");
        }
    }

    private void addLoops() {
        for (TakenResult result : benchmarks.results()) {
            source.line("this." + result.field() + " = "
                    + result.making().signature().method() + "();");
        }
        for (Prepared each : benchmarks.prepared()) {
            source.line("this." + each.field() + " = " + code().spelled(each.value()) + ";");
        }
    }

    private void addMaking(TakenResult result) {
        Signature making = result.making().signature();
        source.gap().method("private ", name(result.type()), making.method(), List.of(), making.thrown());
        code().add(result.making().run());
        source.close();
    }

    private void addClosing() {
        List<Field.OfDependency> closed =
                benchmarks.perRun().stream().filter(each -> each.isClosed()).toList();
        if (closed.isEmpty()) {
            return;
        }
        openMethod("TearDown", "void", benchmarks.tearDown(), List.of(JavaType.EXCEPTION));
        closed.forEach(each -> source.line(each.builderName() + ".close();"));
        source.close();
    }
}
