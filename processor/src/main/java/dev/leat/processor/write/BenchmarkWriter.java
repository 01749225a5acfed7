package dev.leat.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.BenchmarkPlan;
import dev.leat.processor.plan.BenchmarkPlan.TakenValue;
import dev.leat.processor.plan.BenchmarkPlan.TimedStep;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.InputParameter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes JMH benchmarks of a flow. They are public, as JMH demands. */
record BenchmarkWriter(Plan plan, BenchmarkPlan benchmarks, ClassAnnotations annotations) {
    /** The class that times the ways of running. */
    TypeSpec writeRuns() {
        ClassName name = Poet.benchmark(flow(), "");
        TypeSpec.Builder type = start(
                        name,
                        CodeBlock.of(
                                "Times the ways of running {@link $T}$L.\n",
                                Poet.type(flow().type()),
                                benchmarks.byHand().isPresent() ? ", and the same calls written by hand" : ""))
                .addMethod(set("prepare").addCode(setUp()).build())
                .addMethod(
                        failing(benchmark("run", ClassName.OBJECT), plan.graph().thrown())
                                .addStatement("return $L", run())
                                .build());
        benchmarks.byHand().ifPresent(body -> addByHand(type, name, body));
        return type.build();
    }

    /** The class that times each step by itself. */
    TypeSpec writeSteps() {
        TypeSpec.Builder type = start(
                Poet.benchmark(flow(), "Steps"),
                CodeBlock.of("Times each processor of {@link $T} by itself.\n", Poet.type(flow().type())));
        for (TakenValue value : benchmarks.values()) {
            type.addField(Poet.type(value.type()), value.field(), Modifier.PRIVATE);
        }
        for (Field.OfDependency each : benchmarks.perRun()) {
            type.addField(Poet.type(each.type()), each.builderName(), Modifier.PRIVATE);
        }
        MethodSpec.Builder prepare = set(benchmarks.prepare()).addCode(setUp());
        if (!benchmarks.values().isEmpty()) {
            prepare.addStatement("$T $L = $L", Poet.outputs(flow()), benchmarks.outputs(), run());
        }
        for (TakenValue value : benchmarks.values()) {
            prepare.addStatement("this.$L = $L.$L()", value.field(), benchmarks.outputs(), value.name());
        }
        for (Field.OfDependency each : benchmarks.perRun()) {
            prepare.addStatement("this.$L = this.$L.$L.get()", each.builderName(), benchmarks.flow(), each.name());
        }
        type.addMethod(prepare.build());
        addClosing(type);
        benchmarks.steps().forEach(step -> type.addMethod(step(step)));
        return type.build();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private static ClassName jmh(String name) {
        return ClassName.get("org.openjdk.jmh.annotations", name);
    }

    private TypeSpec.Builder start(ClassName name, CodeBlock documentation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addOriginatingElement(Poet.originating(flow()))
                .addJavadoc(documentation)
                .addAnnotations(annotations.generated())
                .addAnnotation(ClassAnnotations.of(flow()))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(AnnotationSpec.builder(jmh("State"))
                        .addMember("value", "$T.Benchmark", jmh("Scope"))
                        .build())
                .addAnnotation(AnnotationSpec.builder(jmh("BenchmarkMode"))
                        .addMember("value", "$T.AverageTime", jmh("Mode"))
                        .build())
                .addAnnotation(AnnotationSpec.builder(jmh("OutputTimeUnit"))
                        .addMember("value", "$T.NANOSECONDS", TimeUnit.class)
                        .build());
        annotations.suppressed(flow()).ifPresent(type::addAnnotation);
        if (!plan.inputs().isEmpty()) {
            AnnotationSpec.Builder names = AnnotationSpec.builder(jmh("Param"));
            benchmarks.benchmarks().cases().forEach(each -> names.addMember("value", "$S", each.name()));
            type.addField(FieldSpec.builder(String.class, benchmarks.sample(), Modifier.PUBLIC)
                    .addJavadoc("What the flow runs on.\n")
                    .addAnnotation(names.build())
                    .build());
        }
        type.addField(Poet.flow(flow()), benchmarks.flow(), Modifier.PRIVATE);
        for (InputParameter input : plan.inputs()) {
            type.addField(Poet.type(input.type()), input.name(), Modifier.PRIVATE);
        }
        return type;
    }

    private static MethodSpec.Builder set(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(jmh("Setup"))
                .addModifiers(Modifier.PUBLIC)
                .addException(Exception.class);
    }

    private CodeBlock setUp() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("this.$L = $L", benchmarks.flow(), creation());
        if (plan.inputs().isEmpty()) {
            return code.build();
        }
        code.beginControlFlow("switch (this.$L)", benchmarks.sample());
        for (BenchmarkSample each : BenchmarkSample.of(benchmarks.benchmarks(), plan)) {
            code.add(each.code());
        }
        return code.addStatement(
                        "default -> throw new $T($S + this.$L)",
                        IllegalArgumentException.class,
                        "No sample ",
                        benchmarks.sample())
                .endControlFlow()
                .build();
    }

    private CodeBlock creation() {
        if (!benchmarks.benchmarks().constructs()) {
            return plan.creation() == Plan.Creation.NONE
                    ? CodeBlock.of("new $T()", Poet.flow(flow()))
                    : CodeBlock.of("$T.create()", Poet.flow(flow()));
        }
        return CodeBlock.of(
                "new $T($L)",
                Poet.flow(flow()),
                plan.fields().stream()
                        .map(field -> BenchmarkSample.injected(field, benchmarks.benchmarks()))
                        .collect(CodeBlock.joining(",$W")));
    }

    private CodeBlock run() {
        return CodeBlock.of(
                "$L.run($L)",
                benchmarks.flow(),
                plan.inputs().stream()
                        .map(input -> CodeBlock.of("$L", input.name()))
                        .collect(CodeBlock.joining(",$W")));
    }

    private static MethodSpec.Builder benchmark(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(jmh("Benchmark"))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private static MethodSpec.Builder failing(MethodSpec.Builder method, List<JavaType> thrown) {
        thrown.forEach(type -> method.addException(Poet.type(type)));
        return method;
    }

    private void addByHand(TypeSpec.Builder type, ClassName name, Body body) {
        type.addMethod(
                failing(benchmark("byHand", ClassName.OBJECT), plan.graph().thrown())
                        .addCode(new Code(name, chunk -> chunk.name()).block(body.run()))
                        .build());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Step step : plan.graph().steps()) {
            components.addParameter(
                    ParameterSpec.builder(Poet.type(step.type()), step.value()).build());
        }
        type.addType(TypeSpec.recordBuilder("Outputs")
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .build());
    }

    private MethodSpec step(TimedStep step) {
        TypeName made = Poet.type(step.type());
        return failing(benchmark(step.value(), made.isPrimitive() ? made : ClassName.OBJECT), step.thrown())
                .addStatement("return $L", Code.expression(step.expression()))
                .build();
    }

    private void addClosing(TypeSpec.Builder type) {
        List<Field.OfDependency> closed = benchmarks.perRun().stream()
                .filter(each -> each.dependency().closing() != null)
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        type.addMethod(MethodSpec.methodBuilder(benchmarks.tearDown())
                .addAnnotation(jmh("TearDown"))
                .addModifiers(Modifier.PUBLIC)
                .addException(Exception.class)
                .addCode(closed.stream()
                        .map(each -> "this." + each.builderName() + ".close();\n")
                        .collect(Collectors.joining()))
                .build());
    }
}
