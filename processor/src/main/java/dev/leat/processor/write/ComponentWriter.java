package dev.leat.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.Injected;
import javax.lang.model.element.Modifier;

/** Writes the Dagger component behind {@code create()}. */
record ComponentWriter(Plan plan, ClassAnnotations annotations) {
    TypeSpec write() {
        AnnotationSpec.Builder component = AnnotationSpec.builder(ClassName.get("dagger", "Component"));
        flow().modules().forEach(module -> component.addMember("modules", "$T.class", Poet.type(module)));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(Poet.component(flow()))
                .addOriginatingElement(Poet.originating(flow()))
                .addJavadoc("Makes {@link $T} and what it depends on.\n", Poet.flow(flow()))
                .addAnnotations(annotations.generated())
                .addAnnotation(ClassAnnotations.of(flow()))
                .addAnnotation(ClassName.bestGuess(flow().injection().singleton()))
                .addAnnotation(component.build())
                .addMethod(provision(plan.componentMethod(), Poet.flow(flow())).build());
        if (plan.isReplaceable()) {
            plan.fields().forEach(field -> type.addMethod(provision(field)));
        }
        return type.build();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private MethodSpec provision(Field field) {
        MethodSpec.Builder method = provision(field.builderName(), Injected.type(field, flow()));
        field.qualifiers().forEach(qualifier -> method.addAnnotation(Poet.qualifier(qualifier)));
        return method.build();
    }

    private static MethodSpec.Builder provision(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }
}
