package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.problem.FlowProblem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Dagger modules that a flow names.
 *
 * @param daggerRuns whether Dagger's annotation processor takes part in this compilation
 */
record ModulesReader(Reading reading, boolean daggerRuns) {
    List<JavaType> read() {
        TypeElement flow = reading.flow();
        AnnotationMirror annotation = Annotations.flow(flow);
        List<AnnotationValue> values = Annotations.list(annotation, "modules");
        String name = reading.flowName();
        if (!values.isEmpty() && !daggerRuns) {
            reading.report(FlowProblem.daggerNotFound(new SourcePlace(flow, annotation, values.get(0)), name));
        }
        List<JavaType> modules = new ArrayList<>();
        for (AnnotationValue value : values) {
            SourcePlace place = new SourcePlace(flow, annotation, value);
            TypeElement module = Annotations.type(value).orElse(null);
            if (daggerRuns && !isModule(module) && value.getValue() instanceof TypeMirror type) {
                Place source = module != null && reading.isSource(module) ? SourcePlace.of(module) : null;
                reading.report(FlowProblem.notAModule(place, name, Spelling.inShort(type), source));
            } else if (module != null) {
                check(module, place);
                modules.add(reading.typeReader().raw(module));
            }
        }
        return modules;
    }

    private static boolean isModule(@Nullable TypeElement type) {
        return type != null && Annotations.has(type, "dagger.Module");
    }

    private void check(TypeElement module, SourcePlace place) {
        String name = Spelling.inShort(module);
        TypeElement hidden = reading.visibility().hiddenAround(module).orElse(null);
        if (hidden != null) {
            reading.reportHidden(
                    place,
                    "`modules`",
                    name,
                    hidden,
                    reading.elsewhere(hidden, "delete " + name + ".class from `modules`"));
        } else if (!instantiable(module)) {
            reading.report(FlowProblem.moduleNeedsInstance(
                    place, reading.flowName(), name, reading.isSource(module), isAbstract(module)));
        }
    }

    private static boolean isAbstract(TypeElement module) {
        return module.getKind().isInterface() || module.getModifiers().contains(Modifier.ABSTRACT);
    }

    private boolean instantiable(TypeElement module) {
        boolean needsNone = ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                .filter(method -> Annotations.has(method, "dagger.Provides"))
                .allMatch(method -> method.getModifiers().contains(Modifier.STATIC));
        return needsNone
                || (!isAbstract(module)
                        && ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
                                .anyMatch(constructor ->
                                        constructor.getParameters().isEmpty()
                                                && reading.visibility().accessible(constructor)));
    }
}
