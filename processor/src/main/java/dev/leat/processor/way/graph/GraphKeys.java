package dev.leat.processor.way.graph;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The keys of a graph: of values by name, and of what a flow is given by the field that holds it. */
record GraphKeys(Identifiers identifiers, Map<String, KeyField> values, Map<Field, KeyField> injected) {
    /** The key of a value; one that does not exist where a flow has mistakes, and so no loops. */
    KeyField value(String name) {
        KeyField key = values.get(name);
        return key == null ? new KeyField(0, name, name, name, JavaType.UNREADABLE, "") : key;
    }

    /** The key of what a guard asks for, which may not exist where the flow has mistakes. */
    String condition(String name) {
        KeyField key = values.get(name);
        return key == null ? name : key.path();
    }

    KeyField of(Field field) {
        return Objects.requireNonNull(injected.get(field), field.name());
    }

    Field field(Argument.Dependency dependency) {
        return identifiers.dependency(dependency.key());
    }

    /** The field of a key; empty where that is of no dependency. */
    Optional<Field> fields(KeyField key) {
        return injected.entrySet().stream()
                .filter(each -> each.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Field ownerField(ProcessorDeclaration processor) {
        return identifiers.owner(processor.owner().name());
    }

    KeyField of(Argument argument) {
        if (argument instanceof Argument.Element) {
            return value(GraphLoops.element(argument.name()));
        }
        return argument instanceof Argument.Dependency dependency
                ? of(identifiers.dependency(dependency.key()))
                : value(argument.name());
    }

    /** Of the instance whose method it is. */
    KeyField owner(ProcessorDeclaration processor) {
        return of(identifiers.owner(processor.owner().name()));
    }
}
