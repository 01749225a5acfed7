package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.way.ClassAnnotations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the shell of the sheets of a flow that has mistakes. */
record SheetStub(FlowDeclaration flow, Declared declared, ClassAnnotations annotations) {
    private static final ClassName OBSERVER = ClassName.get("dev.leat.runtime.sheet", "Observer");
    private static final ClassName REGISTRATION = ClassName.get("dev.leat.runtime.sheet", "Registration");

    TypeSpec write() {
        ClassName name = Poet.sheet(flow);
        Map<String, JavaType> values = declared.values();
        Map<String, JavaType> inputs = declared.inputs();
        TypeSpec.Builder sheet = StubWriter.shell(flow, name, annotations);
        TypeSpec.Builder observers =
                TypeSpec.classBuilder("Observers").addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        values.forEach((value, type) -> {
            sheet.addMethod(accessor(value, type));
            observers.addMethod(observer(value, type));
        });
        inputs.forEach((input, type) -> sheet.addMethod(setter(input, type)));
        sheet.addMethod(StubWriter.method(free("on", "Change", values.keySet()), name.nestedClass("Observers"))
                .build());
        sheet.addMethod(StubWriter.method(free("change", "All", inputs.keySet()), name)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(name)),
                        "changes")
                .build());
        return sheet.addType(observers.build()).build();
    }

    private static String free(String name, String suffix, Set<String> taken) {
        return taken.contains(name) ? name + suffix : name;
    }

    /** Any of the flow's exceptions may be expected of it. */
    private MethodSpec accessor(String value, JavaType type) {
        List<TypeName> thrown = flow.processors()
                .flatMap(processor -> processor.thrown().stream())
                .filter(each -> !each.equals(JavaType.UNREADABLE))
                .distinct()
                .map(Poet::type)
                .collect(Collectors.toList());
        MethodSpec.Builder accessor = isOptional(value, type)
                ? StubWriter.method(value, StubWriter.optional(type))
                : StubWriter.valued(value, type);
        return accessor.addExceptions(thrown).build();
    }

    private boolean isOptional(String value, JavaType type) {
        return declared.isGuarded(value) && !type.equals(JavaType.UNREADABLE);
    }

    private MethodSpec observer(String value, JavaType type) {
        TypeVariableName any = TypeVariableName.get("T");
        boolean isReadable = !type.equals(JavaType.UNREADABLE);
        TypeName readable = isReadable ? Poet.type(type).box() : any;
        TypeName observed = isOptional(value, type) ? StubWriter.optional(type) : readable;
        MethodSpec.Builder observer = StubWriter.method(value, REGISTRATION)
                .addParameter(ParameterizedTypeName.get(OBSERVER, WildcardTypeName.supertypeOf(observed)), "observer");
        return isReadable ? observer.build() : observer.addTypeVariable(any).build();
    }

    private MethodSpec setter(String input, JavaType type) {
        TypeName taken = type.equals(JavaType.UNREADABLE) ? ClassName.OBJECT : Poet.type(type);
        return StubWriter.method(input, Poet.sheet(flow))
                .addParameter(taken, input)
                .build();
    }
}
