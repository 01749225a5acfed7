package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.graph.KeyNames;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the shell of the graph of a flow that has mistakes. */
record GraphStub(FlowDeclaration flow, Declared declared, ClassAnnotations annotations) {
    private static final ClassName GRAPH = ClassName.get("dev.leat.graph", "FlowGraph");
    private static final ClassName RUN = ClassName.get("dev.leat.graph", "GraphRun");
    private static final ClassName KEY = ClassName.get("dev.leat.graph", "Key");

    TypeSpec write() {
        TypeSpec.Builder keys = StubWriter.shell(flow, Poet.graph(flow), annotations);
        Map<String, TypeName> constants = new TreeMap<>();
        declared.inputs().forEach((name, type) -> constants.putIfAbsent(KeyNames.of(name), key(type)));
        declared.values().forEach((name, type) -> constants.putIfAbsent(KeyNames.of(name), key(type)));
        declared.dependencies().forEach((name, type) -> constants.putIfAbsent(KeyNames.of(name), key(type)));
        constants.forEach((name, type) ->
                keys.addField(FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("null")
                        .build()));
        return keys.build();
    }

    private static TypeName key(JavaType type) {
        TypeName of = type.equals(JavaType.UNREADABLE)
                ? WildcardTypeName.subtypeOf(Object.class)
                : Poet.type(type).box();
        return ParameterizedTypeName.get(KEY, of);
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(
                StubWriter.method("graph", GRAPH).addModifiers(Modifier.STATIC).build());
        type.addMethod(StubWriter.method("bind", GRAPH)
                .addParameter(ParameterSpec.builder(GRAPH, "graph").build())
                .build());
        if (!flow.keepsState()) {
            type.addMethod(StubWriter.method("explain", RUN)
                    .addParameter(Object[].class, "any")
                    .varargs()
                    .build());
        }
    }
}
