package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.BuilderPlan;
import dev.leat.processor.plan.Plan.Creation;
import javax.lang.model.element.Modifier;

/** Writes the builder with which tests replace values and dependencies, and the flow that it builds. */
record BuilderWriter(Plan plan, BuilderPlan builder, ClassAnnotations annotations) {
    private static final ClassName REPLACEMENT = ClassName.get("dev.leat.runtime", "Replacement");

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Poet.builder(flow()))
                .addOriginatingElement(Poet.originating(flow()))
                .addJavadoc(
                        "Builds a {@link $T} with values or dependencies replaced, for tests.\nA processor whose value is replaced"
                                + " does not run.\n\n<p>Not thread-safe; the flows it builds do not see later changes.\n",
                        Poet.flow(flow()))
                .addAnnotations(annotations.generated())
                .addAnnotation(ClassAnnotations.of(flow()))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Cloneable.class);
        annotations.suppressed(flow()).ifPresent(type::addAnnotation);
        if (flow().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (Field field : plan.fields()) {
            addReplacement(
                    type,
                    Poet.injected(field, flow()),
                    field.builderName(),
                    field.builderName(),
                    "Gives the flow its {@code " + field.builderName() + "}.");
        }
        for (Step step : plan.graph().steps()) {
            addReplacement(
                    type,
                    Poet.type(step.type()),
                    step.value(),
                    builder.field(step.value()),
                    "Replaces the value {@code " + step.value() + "}.");
        }
        return type.addMethod(MethodSpec.constructorBuilder().build())
                .addMethod(build())
                .addMethod(copy())
                .addType(replaced())
                .build();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private void addReplacement(TypeSpec.Builder type, TypeName value, String name, String field, String summary) {
        type.addField(FieldSpec.builder(Poet.replacement(value), field, Modifier.PRIVATE)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", summary)
                .addParameter(ParameterSpec.builder(value, field).build())
                .returns(Poet.builder(flow()))
                .addStatement("this.$1L = new $2T<>($1L)", field, REPLACEMENT)
                .addStatement("return this")
                .build());
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Builds the flow.\n")
                .returns(Poet.flow(flow()));
        if (plan.fields().stream().anyMatch(this::mustBeGiven)) {
            build.addJavadoc("\n@throws IllegalStateException if a dependency was not given\n");
        }
        boolean component =
                plan.creation() == Creation.COMPONENT && !plan.fields().isEmpty();
        if (component) {
            build.addStatement("$T component = $T.create()", Poet.component(flow()), Poet.daggerComponent(flow()));
        }
        CodeBlock.Builder arguments = CodeBlock.builder().add("copy()");
        plan.fields().forEach(field -> arguments.add(",$W").add(given(field)));
        return build.addStatement("return new Replaced($L)", arguments.build()).build();
    }

    private CodeBlock given(Field field) {
        if (mustBeGiven(field)) {
            return CodeBlock.of(
                    "$T.given($L, $S, $S)",
                    REPLACEMENT,
                    "this." + field.builderName(),
                    flow().generatedName(),
                    field.builderName());
        }
        CodeBlock made = plan.creation() == Creation.COMPONENT
                ? CodeBlock.of("component.$L()", field.builderName())
                : CodeBlock.of("new $T()", Poet.type(field.type()));
        return CodeBlock.of("this.$1L == null$W? $2L$W: this.$1L.value()", field.builderName(), made);
    }

    private boolean mustBeGiven(Field field) {
        boolean creatable =
                field instanceof Field.OfOwner owner && owner.owner().creatable();
        return plan.creation() != Creation.COMPONENT && !creatable;
    }

    private MethodSpec copy() {
        return MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PRIVATE)
                .returns(Poet.builder(flow()))
                .beginControlFlow("try")
                .addStatement("return ($T) clone()", Poet.builder(flow()))
                .nextControlFlow("catch ($T impossible)", CloneNotSupportedException.class)
                .addStatement("throw new $T(impossible)", AssertionError.class)
                .endControlFlow()
                .build();
    }

    private TypeSpec replaced() {
        ClassName name = Poet.builder(flow()).nestedClass("Replaced");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The flow as written, but for the replacements.\n")
                .superclass(Poet.flow(flow()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(Poet.builder(flow()), builder.replacements(), Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(Poet.builder(flow()), builder.replacements());
        plan.fields().forEach(field -> constructor.addParameter(Poet.injected(field, flow()), field.name()));
        CodeBlock fields = plan.fields().stream()
                .map(field -> CodeBlock.of("$L", field.name()))
                .collect(CodeBlock.joining(",$W"));
        type.addMethod(constructor
                .addStatement("super($L)", fields)
                .addStatement("this.$1L = $1L", builder.replacements())
                .build());
        RunWriter run = new RunWriter(plan, builder.body(), name, true);
        run.addTo(
                type,
                MethodSpec.methodBuilder("run").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC));
        run.addChunksTo(type);
        return type.build();
    }
}
