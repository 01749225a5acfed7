package dev.leat.processor.write;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.Injected;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the Dagger component behind {@code create()}. */
record ComponentWriter(Plan plan, ClassAnnotations annotations, Source source) {
    static GeneratedFile write(FlowSources sources) {
        Source source = sources.begin(Set.of());
        ComponentWriter writer = new ComponentWriter(sources.plan(), sources.annotations(), source);
        writer.write();
        return new GeneratedFile(ClassNames.component(writer.plan.flow()).simpleName(), source);
    }

    private void write() {
        TypeNames names = source.names();
        String made = names.of(ClassNames.flow(plan.flow()));
        source.javadoc("Makes {@link " + made + "} and what it depends on.");
        annotations.addTo(source, plan.flow());
        source.above("@" + names.of(ClassName.topLevel(plan.flow().injection().singleton())));
        source.above("@" + names.of(new ClassName("dagger", "Component")) + "(modules = " + modules() + ")");
        source.type("interface " + ClassNames.component(plan.flow()).simpleName());
        source.line(made + " " + plan.componentMethod() + "();");
        if (plan.isReplaceable()) {
            plan.fields().forEach(this::addProvision);
        }
        source.close();
    }

    private String modules() {
        String classes = plan.flow().modules().stream()
                .map(module -> source.names().of(module) + ".class")
                .collect(Collectors.joining(",\n"));
        return plan.flow().modules().size() == 1 ? classes : "{" + classes + "}";
    }

    private void addProvision(Field field) {
        source.gap();
        field.qualifiers().forEach(qualifier -> source.above(source.names().of(qualifier)));
        source.line(source.names().of(Injected.type(field, plan.flow())) + " " + field.builderName() + "();");
    }
}
