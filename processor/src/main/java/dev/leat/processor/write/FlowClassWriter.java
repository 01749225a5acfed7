package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import javax.lang.model.element.Modifier;

/** Writes the flow's class. */
record FlowClassWriter(Plan plan, ClassAnnotations annotations) {
    /** The largest flow whose picture a reader of its source would still look at. */
    private static final int LARGEST_DRAWN = 60;

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Poet.flow(flow()))
                .addOriginatingElement(Poet.originating(flow()))
                .addJavadoc(documentation())
                .addAnnotations(annotations.generated())
                .addAnnotation(ClassAnnotations.of(flow()));
        annotations.suppressed(flow()).ifPresent(type::addAnnotation);
        if (flow().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (plan.builder().isEmpty()) {
            type.addModifiers(Modifier.FINAL);
        }
        plan.fields().forEach(field -> type.addField(field(field)));
        type.addMethod(constructor());
        if (plan.creation() != Creation.NONE) {
            type.addMethod(create());
        }
        if (plan.builder().isPresent()) {
            type.addMethod(builder());
        }
        RunWriter run = new RunWriter(plan, plan.body(), Poet.flow(flow()), false);
        run.addTo(
                type,
                MethodSpec.methodBuilder("run")
                        .addJavadoc("Makes every value, each after those it takes, on the calling thread.\n")
                        .addModifiers(Modifier.PUBLIC));
        new OutputsWriter(plan).addTo(type);
        run.addChunksTo(type);
        return type.build();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private CodeBlock documentation() {
        CodeBlock.Builder text =
                CodeBlock.builder().add("The flow that {@link $T} declares.\n", Poet.type(flow().type()));
        if (plan.graph().steps().size() <= LARGEST_DRAWN) {
            text.add("\n<pre>{@code\n$L}</pre>\n", Mermaid.of(Drawing.of(plan.graph())));
        } else {
            text.add(
                    "\n<p>$L values. The picture is in the resource {@code $L}.\n",
                    plan.graph().steps().size(),
                    FlowFiles.resource(flow(), "mmd"));
        }
        return text.build();
    }

    private FieldSpec field(Field field) {
        FieldSpec.Builder spec = FieldSpec.builder(Poet.injected(field, flow()), field.name());
        if (plan.builder().isEmpty() && plan.benchmarks().isEmpty()) {
            spec.addModifiers(Modifier.PRIVATE);
        }
        return spec.addModifiers(Modifier.FINAL).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (flow().injection() != Injection.NONE) {
            constructor.addAnnotation(ClassName.bestGuess(flow().injection().inject()));
        }
        if (flow().isPublic()) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        for (Field field : plan.fields()) {
            ParameterSpec.Builder parameter = ParameterSpec.builder(Poet.injected(field, flow()), field.name());
            field.qualifiers().forEach(qualifier -> parameter.addAnnotation(Poet.qualifier(qualifier)));
            constructor.addParameter(parameter.build());
            constructor.addStatement("this.$1L = $1L", field.name());
        }
        return constructor.build();
    }

    private MethodSpec create() {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create").addModifiers(Modifier.STATIC);
        if (flow().isPublic()) {
            create.addModifiers(Modifier.PUBLIC);
        }
        if (plan.creation() == Creation.COMPONENT) {
            create.addJavadoc("Makes the flow with what its Dagger modules bind.\n");
            create.addStatement("return $T.create().$L()", Poet.daggerComponent(flow()), plan.componentMethod());
        } else {
            create.addJavadoc("Makes the flow, which needs nothing injected.\n");
            CodeBlock instances = plan.fields().stream()
                    .map(field -> CodeBlock.of("new $T()", Poet.type(field.type())))
                    .collect(CodeBlock.joining(",$W"));
            create.addStatement("return new $T($L)", Poet.flow(flow()), instances);
        }
        return create.returns(Poet.flow(flow())).build();
    }

    private MethodSpec builder() {
        MethodSpec.Builder builder = MethodSpec.methodBuilder("builder").addModifiers(Modifier.STATIC);
        if (flow().isPublic()) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        return builder.addJavadoc("Builds the flow with values or dependencies replaced: for tests.\n")
                .returns(Poet.builder(flow()))
                .addStatement("return new $T()", Poet.builder(flow()))
                .build();
    }
}
